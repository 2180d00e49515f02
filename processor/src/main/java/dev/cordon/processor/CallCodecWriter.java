package dev.cordon.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.List;

/** Writes the codec of the calls of a {@link TaskModel}. Its output depends on the model alone. */
final class CallCodecWriter {
  private CallCodecWriter() {}

  static TypeSpec write(TaskModel task, CodecNames names) {
    var forms = FormWriter.ofCalls(names);
    return TypeSpec.classBuilder(names.of(task.type()))
        .addJavadoc("How {@link $T} travels.", task.type())
        .addModifiers(PRIVATE, STATIC, FINAL)
        .addTypeVariables(task.typeVariables())
        .superclass(ParameterizedTypeName.get(
            RuntimeTypes.CALL_CODEC, TaskWriter.name(task), TaskWriter.returned(task)))
        .addMethod(constructor(task, forms))
        .addMethod(write(task, forms))
        .addMethod(read(task, forms))
        .build();
  }

  /** {@return what the process class does to be found with its codec} */
  static CodeBlock registration(TaskModel task, CodecNames names) {
    return CodeBlock.builder()
        .addStatement(
            "$T.register($T.class, new $T$L())",
            RuntimeTypes.CALL_CODEC,
            task.type(),
            names.of(task.type()),
            task.typeVariables().isEmpty() ? "" : "<>")
        .build();
  }

  private static MethodSpec constructor(TaskModel task, FormWriter forms) {
    Form result = form(task).result();
    CodeBlock codec = result instanceof Form.Serialized
        ? CodeBlock.of("$T.object()", RuntimeTypes.CODECS)
        : forms.codec(result);
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addStatement("super($L)", codec)
        .build();
  }

  private static MethodSpec write(TaskModel task, FormWriter forms) {
    var write = method("write", TypeName.VOID)
        .addParameter(RuntimeTypes.ENCODER, "out")
        .addParameter(TaskWriter.name(task), "call");
    List<ParameterSpec> fields = TaskWriter.fields(task);
    for (int i = 0; i < fields.size(); i++) {
      CodeBlock value = CodeBlock.of("call.$N", fields.get(i).name());
      write.addStatement(forms.write(form(task).arguments().get(i), value));
    }
    return write.build();
  }

  private static MethodSpec read(TaskModel task, FormWriter forms) {
    CodeBlock arguments =
        form(task).arguments().stream().map(forms::read).collect(CodeBlock.joining(",$W"));
    return method("read", TaskWriter.name(task))
        .addParameter(RuntimeTypes.DECODER, "in")
        .addStatement(
            "return new $T$L($Z$L)",
            task.type(),
            task.typeVariables().isEmpty() ? "" : "<>",
            arguments)
        .build();
  }

  private static CallForm form(TaskModel task) {
    return task.form().orElseThrow();
  }

  private static MethodSpec.Builder method(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(returned)
        .addException(IOException.class);
  }
}
