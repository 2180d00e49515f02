package dev.cordon.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.cordon.processor.GuardedMethod.Entry;
import java.util.List;

/** Writes a {@link GuardedMethod}. Its output depends on the model alone. */
final class GuardedMethodWriter {
  private GuardedMethodWriter() {}

  static MethodSpec write(GuardedMethod method) {
    var written = MethodSpec.methodBuilder(method.name());
    if (!method.isStatic()) {
      written.addAnnotation(Override.class);
    }
    written
        .addAnnotations(method.annotations())
        .addModifiers(method.modifiers())
        .addTypeVariables(method.typeVariables())
        .returns(method.result())
        .addParameters(method.parameters())
        .varargs(method.isVarargs())
        .addExceptions(method.thrown());
    if (method.entry().isEmpty()) {
      written.addCode(call(method));
    } else {
      guard(written, method, method.entry().get());
    }
    return written.build();
  }

  private static void guard(MethodSpec.Builder written, GuardedMethod method, Entry entry) {
    if (entry.mayBeEarly()) {
      written.beginControlFlow("if ($N == null)", entry.guard()).addCode(call(method));
      if (method.isVoid()) {
        written.addStatement("return");
      }
      written.endControlFlow();
    }
    written
        .addStatement("$N.$L($L)", entry.guard(), entry.method(), entryArguments(entry))
        .beginControlFlow("try")
        .addCode(call(method))
        .nextControlFlow("finally")
        .addStatement("$N.$L()", entry.guard(), entry.exit())
        .endControlFlow();
  }

  private static CodeBlock entryArguments(Entry entry) {
    var arguments = CodeBlock.builder();
    entry.barrier().ifPresent(barrier -> arguments.add("$N, $L", barrier, entry.on()));
    entry
        .timeout()
        .ifPresent(timeout -> arguments.add(entry.barrier().isPresent() ? ", $N" : "$N", timeout));
    return arguments.build();
  }

  private static CodeBlock call(GuardedMethod method) {
    return CodeBlock.builder()
        .addStatement(
            "$L$L.$N($L)",
            method.isVoid() ? "" : "return ",
            method.target(),
            method.name(),
            arguments(method.parameters()))
        .build();
  }

  /** {@return the names of parameters, as the arguments of a call} */
  static CodeBlock arguments(List<ParameterSpec> parameters) {
    return parameters.stream()
        .map(parameter -> CodeBlock.of("$N", parameter.name()))
        .collect(CodeBlock.joining(", "));
  }
}
