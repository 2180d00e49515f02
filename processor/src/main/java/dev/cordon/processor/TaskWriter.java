package dev.cordon.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes the process or thread class of a {@link TaskModel}. Its output depends on the model alone.
 */
final class TaskWriter {
  private TaskWriter() {}

  static TypeSpec write(TaskModel task, CodecNames codecs) {
    TypeName result = returned(task);
    var type = TypeSpec.classBuilder(task.type())
        .addJavadoc("The $L of $L.", task.isThread() ? "thread" : "process", task.link())
        .addModifiers(STATIC, FINAL)
        .addTypeVariables(task.typeVariables())
        .superclass(ParameterizedTypeName.get(
            task.isThread() ? RuntimeTypes.TASK_THREAD : RuntimeTypes.TASK_PROCESS, result));
    if (task.isPublic()) {
      type.addModifiers(PUBLIC);
    }
    if (!task.isThread()) {
      type.addAnnotation(GeneratedFiles.suppress(Set.of("serial")))
          .addStaticBlock(CallCodecWriter.registration(task, codecs));
    }
    fields(task).forEach(field -> type.addField(field.type(), field.name(), PRIVATE, FINAL));
    type.addMethod(constructor(task))
        .addMethod(call(task, result))
        .addMethod(result(task))
        .addMethod(fluent(task, "named", ClassName.get(String.class), "name"));
    if (!task.isThread()) {
      type.addMethod(fluent(task, "with", RuntimeTypes.LAUNCH_OPTIONS, "options"));
    }
    type.addMethod(fluent(task, "daemon", TypeName.BOOLEAN, "daemon"));
    if (task.isThread()) {
      type.addMethod(fluent(task, "timeout", RuntimeTypes.DURATION, "timeout"))
          .addMethod(fluent(task, "virtual"));
    }
    return type.build();
  }

  /** {@return the class with its type variables, as its companion writes it} */
  static TypeName name(TaskModel task) {
    return task.typeVariables().isEmpty()
        ? task.type()
        : ParameterizedTypeName.get(
            task.type(), task.typeVariables().toArray(TypeVariableName[]::new));
  }

  /** {@return the type of what {@code call()} returns} */
  static TypeName returned(TaskModel task) {
    return task.isVoid() ? ClassName.get(Void.class) : task.result().box();
  }

  /** {@return what the task carries: the receiver, if there is one, and the parameters} */
  static List<ParameterSpec> fields(TaskModel task) {
    List<ParameterSpec> fields = new ArrayList<>();
    task.receiver().ifPresent(fields::add);
    fields.addAll(task.parameters());
    return fields;
  }

  private static MethodSpec constructor(TaskModel task) {
    var constructor =
        MethodSpec.constructorBuilder().addModifiers(PRIVATE).addParameters(fields(task));
    if (!task.options().isEmpty()) {
      constructor.addStatement("super($L)", task.options());
    }
    fields(task).forEach(field -> constructor.addStatement("this.$1N = $1N", field.name()));
    return constructor.build();
  }

  private static MethodSpec call(TaskModel task, TypeName result) {
    var call = MethodSpec.methodBuilder("call")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(result);
    boolean throwable = task.thrown().stream().anyMatch(thrown -> !thrown.isException());
    if (throwable) {
      call.beginControlFlow("try");
    } else {
      task.thrown().forEach(thrown -> call.addException(thrown.type()));
    }
    CodeBlock target = task.receiver()
        .map(r -> CodeBlock.of("$N", r.name()))
        .orElse(CodeBlock.of("$T", task.holder()));
    CodeBlock arguments = task.parameters().stream()
        .map(parameter -> CodeBlock.of("$N", parameter.name()))
        .collect(CodeBlock.joining(", "));
    if (task.isVoid()) {
      call.addStatement("$L.$N($L)", target, task.method(), arguments).addStatement("return null");
    } else {
      call.addStatement("return $L.$N($L)", target, task.method(), arguments);
    }
    if (throwable) {
      call.nextControlFlow("catch ($T thrown)", Throwable.class)
          .addStatement("throw $T.sneaky(thrown)", RuntimeTypes.RESULTS)
          .endControlFlow();
    }
    return call.build();
  }

  private static MethodSpec result(TaskModel task) {
    var result = MethodSpec.methodBuilder("result")
        .addJavadoc("Waits for the result, and throws what the method throws.")
        .addModifiers(PUBLIC)
        .returns(task.result());
    task.thrown().forEach(thrown -> result.addException(thrown.type()));
    if (task.thrown().stream().noneMatch(TaskModel.Thrown::coversInterrupt)) {
      result.addException(InterruptedException.class);
    }
    result
        .beginControlFlow("try")
        .addStatement(task.isVoid() ? "get()" : "return get()")
        .nextControlFlow("catch ($T failure)", RuntimeTypes.EXECUTION_EXCEPTION);
    for (TaskModel.Thrown thrown : task.thrown()) {
      if (thrown.type() instanceof TypeVariableName) {
        result.addStatement(
            "$T.<$T>rethrow(failure, $T.class)",
            RuntimeTypes.RESULTS,
            thrown.type(),
            thrown.bound());
      } else if (!thrown.type().equals(ClassName.get(InterruptedException.class))) {
        result.addStatement("$T.rethrow(failure, $T.class)", RuntimeTypes.RESULTS, thrown.bound());
      }
    }
    return result
        .addStatement("throw $T.unchecked(failure)", RuntimeTypes.RESULTS)
        .endControlFlow()
        .build();
  }

  private static MethodSpec fluent(
      TaskModel task, String name, TypeName parameterType, String parameter) {
    return fluent(task, name, ParameterSpec.builder(parameterType, parameter).build());
  }

  private static MethodSpec fluent(TaskModel task, String name, ParameterSpec... parameters) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(name(task))
        .addParameters(List.of(parameters))
        .addStatement("super.$N($L)", name, GuardedMethodWriter.arguments(List.of(parameters)))
        .addStatement("return this")
        .build();
  }
}
