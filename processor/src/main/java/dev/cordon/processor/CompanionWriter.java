package dev.cordon.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;
import java.util.TreeSet;

/** Writes the file of a {@link Companion}. Its output depends on the model alone. */
final class CompanionWriter {
  private CompanionWriter() {}

  static JavaFile write(Companion companion) {
    var type = TypeSpec.classBuilder(companion.name())
        .addOriginatingElement(companion.origin())
        .addJavadoc(
            "Runs the tasks of {@link $T}, each in a process of its own.",
            companion.tasks().get(0).holder())
        .addModifiers(FINAL)
        .alwaysQualify(companion.qualified().toArray(String[]::new));
    if (companion.generatedAnnotation()) {
      type.addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
          .addMember("value", "$S", "dev.cordon.processor.TaskProcessor")
          .build());
    }
    if (!companion.warnings().isEmpty()) {
      type.addAnnotation(suppress(companion.warnings()));
    }
    if (companion.isPublic()) {
      type.addModifiers(PUBLIC);
    }
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    companion.tasks().forEach(task -> type.addMethod(factory(task)));
    CodecNames codecs = companion.codecs();
    for (TaskModel task : companion.tasks()) {
      type.addType(ProcessWriter.write(task, codecs)).addType(CallCodecWriter.write(task, codecs));
    }
    companion.records().forEach(record -> type.addType(RecordCodecWriter.write(record, codecs)));
    return JavaFile.builder(companion.name().packageName(), type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  private static MethodSpec factory(TaskModel task) {
    TypeName process = ProcessWriter.name(task);
    var factory = MethodSpec.methodBuilder(task.method())
        .addJavadoc("A process, not yet started, that will run $L.", task.link())
        .addModifiers(STATIC)
        .addTypeVariables(task.typeVariables())
        .returns(process)
        .varargs(task.isVarargs());
    if (task.isPublic()) {
      factory.addModifiers(PUBLIC);
    }
    if (task.isSafeVarargs()) {
      factory.addAnnotation(SafeVarargs.class).addAnnotation(suppress(Set.of("varargs")));
    }
    task.receiver().ifPresent(factory::addParameter);
    factory.addParameters(task.parameters());
    var diamond = task.typeVariables().isEmpty() ? "" : "<>";
    return factory
        .addStatement("return new $T$L($L)", task.process(), diamond, arguments(task))
        .build();
  }

  private static CodeBlock arguments(TaskModel task) {
    return ProcessWriter.fields(task).stream()
        .map(field -> CodeBlock.of("$N", field.name()))
        .collect(CodeBlock.joining(", "));
  }

  static AnnotationSpec suppress(Set<String> warnings) {
    var annotation = AnnotationSpec.builder(SuppressWarnings.class);
    new TreeSet<>(warnings).forEach(warning -> annotation.addMember("value", "$S", warning));
    return annotation.build();
  }
}
