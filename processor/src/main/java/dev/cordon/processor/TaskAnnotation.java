package dev.cordon.processor;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The values of one {@code @Task}, checked.
 *
 * @param mirror the annotation
 * @param name the name that it gives to the nested class, if it does
 * @param allow the classes that it allows
 * @param options what it sets, as code that the generated class hands to its superclass; empty for
 *     nothing
 * @param isThread whether it asks for a thread
 */
record TaskAnnotation(
    AnnotationMirror mirror,
    Optional<String> name,
    List<TypeMirror> allow,
    CodeBlock options,
    boolean isThread) {

  /** Reads the annotation of {@code method}, and reports the values that say nothing. */
  static TaskAnnotation of(ExecutableElement method, Reporter reporter) {
    return new Reading(method, mirrorOf(method), reporter).annotation();
  }

  /** {@return whether {@code method}, which has the annotation, is to run on a thread} */
  static boolean isThread(ExecutableElement method) {
    var isolation =
        (VariableElement) Annotations.value(mirrorOf(method), "value").getValue();
    return isolation.getSimpleName().contentEquals("THREAD");
  }

  private static AnnotationMirror mirrorOf(ExecutableElement method) {
    return MoreElements.getAnnotationMirror(method, TaskStep.TASK).get();
  }

  /** One reading of an annotation. */
  private record Reading(ExecutableElement method, AnnotationMirror mirror, Reporter reporter) {

    TaskAnnotation annotation() {
      List<TypeMirror> allow =
          list("allow").stream().map(type -> (TypeMirror) type.getValue()).toList();
      boolean isThread = TaskAnnotation.isThread(method);
      CodeBlock options = isThread ? threadOptions() : options(allow);
      return new TaskAnnotation(mirror, name(), allow, options, isThread);
    }

    /** A thread has a timeout at most, and heeds it or not. */
    private CodeBlock threadOptions() {
      for (String option : List.of("memory", "jvmArgs", "allow")) {
        Object value = value(option).getValue();
        if (!value.equals("") && !value.equals(List.of())) {
          fault(option, Problem.TASK_THREAD_OPTION, Declarations.of(method), option);
        }
      }
      Optional<CodeBlock> timeout = timeout();
      if (timeout.isPresent()) {
        reporter.note(method, Problem.TASK_THREAD_TIMEOUT, Declarations.of(method));
      }
      return timeout.orElse(CodeBlock.of(""));
    }

    private Optional<CodeBlock> timeout() {
      String timeout = text("timeout");
      if (timeout.isEmpty()) {
        return Optional.empty();
      }
      Optional<CodeBlock> duration = Quantities.duration(timeout);
      if (duration.isEmpty()) {
        fault("timeout", Problem.TASK_TIMEOUT, Declarations.of(method), timeout);
      }
      return duration;
    }

    private Optional<String> name() {
      String name = text("name");
      if (!name.isEmpty() && !SourceVersion.isIdentifier(name)) {
        fault(
            "name",
            Problem.TASK_NAME,
            Declarations.of(method),
            name,
            Declarations.capitalised(method.getSimpleName().toString()));
      }
      return Optional.of(name).filter(text -> !text.isEmpty());
    }

    private CodeBlock options(List<TypeMirror> allow) {
      var options = CodeBlock.builder();
      timeout().ifPresent(code -> options.add("$Z.timeout($L)", code));
      String memory = text("memory");
      if (!memory.isEmpty()) {
        options.add("$Z.memory($S)", memory);
        if (!Quantities.isHeap(memory)) {
          fault("memory", Problem.TASK_MEMORY, Declarations.of(method), memory);
        }
      }
      CodeBlock jvmArgs = list("jvmArgs").stream()
          .map(argument -> CodeBlock.of("$S", argument.getValue()))
          .collect(CodeBlock.joining(",$W"));
      if (!jvmArgs.isEmpty()) {
        options.add("$Z.jvmArgs($L)", jvmArgs);
      }
      if (!allow.isEmpty()) {
        options.add(
            "$Z.allow($L)",
            allow.stream()
                .map(type -> CodeBlock.of("$T.class", Spelling.of(type)))
                .collect(CodeBlock.joining(",$W")));
      }
      CodeBlock set = options.build();
      return set.isEmpty()
          ? set
          : CodeBlock.of("$T.defaults()$L", RuntimeTypes.LAUNCH_OPTIONS, set);
    }

    private void fault(String name, Problem problem, Object... arguments) {
      reporter.error(method, mirror, value(name), problem, arguments);
    }

    private AnnotationValue value(String name) {
      return Annotations.value(mirror, name);
    }

    private String text(String name) {
      return (String) value(name).getValue();
    }

    @SuppressWarnings("unchecked") // So the value of an array is defined.
    private List<? extends AnnotationValue> list(String name) {
      return (List<? extends AnnotationValue>) value(name).getValue();
    }
  }
}
