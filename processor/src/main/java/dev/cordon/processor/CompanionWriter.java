package dev.cordon.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;

/** Writes the file of a {@link Companion}. Its output depends on the model alone. */
final class CompanionWriter {
  private CompanionWriter() {}

  static JavaFile write(Companion companion) {
    var type = TypeSpec.classBuilder(companion.name())
        .addOriginatingElement(companion.origin())
        .addJavadoc(
            "Runs the tasks of {@link $T}, each $L of its own.",
            companion.tasks().get(0).holder(),
            places(companion))
        .addModifiers(FINAL)
        .alwaysQualify(companion.qualified().toArray(String[]::new));
    GeneratedFiles.mark(
        type, TaskProcessor.class, companion.generatedAnnotation(), companion.warnings());
    if (companion.isPublic()) {
      type.addModifiers(PUBLIC);
    }
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    companion.tasks().forEach(task -> type.addMethod(factory(task)));
    CodecNames codecs = companion.codecs();
    for (TaskModel task : companion.tasks()) {
      type.addType(TaskWriter.write(task, codecs));
      if (!task.isThread()) {
        type.addType(CallCodecWriter.write(task, codecs));
      }
    }
    companion.records().forEach(record -> type.addType(RecordCodecWriter.write(record, codecs)));
    return GeneratedFiles.file(companion.name(), type.build());
  }

  private static String places(Companion companion) {
    if (companion.tasks().stream().allMatch(TaskModel::isThread)) {
      return "on a thread";
    }
    return companion.tasks().stream().anyMatch(TaskModel::isThread)
        ? "in a process or on a thread"
        : "in a process";
  }

  private static MethodSpec factory(TaskModel task) {
    TypeName process = TaskWriter.name(task);
    var factory = MethodSpec.methodBuilder(task.method())
        .addJavadoc(
            "A $L, not yet started, that will run $L.",
            task.isThread() ? "thread" : "process",
            task.link())
        .addModifiers(STATIC)
        .addTypeVariables(task.typeVariables())
        .returns(process)
        .varargs(task.isVarargs());
    if (task.isPublic()) {
      factory.addModifiers(PUBLIC);
    }
    if (task.isSafeVarargs()) {
      factory
          .addAnnotation(SafeVarargs.class)
          .addAnnotation(GeneratedFiles.suppress(Set.of("varargs")));
    }
    task.receiver().ifPresent(factory::addParameter);
    factory.addParameters(task.parameters());
    var diamond = task.typeVariables().isEmpty() ? "" : "<>";
    return factory
        .addStatement("return new $T$L($L)", task.type(), diamond, arguments(task))
        .build();
  }

  private static CodeBlock arguments(TaskModel task) {
    return TaskWriter.fields(task).stream()
        .map(field -> CodeBlock.of("$N", field.name()))
        .collect(CodeBlock.joining(", "));
  }
}
