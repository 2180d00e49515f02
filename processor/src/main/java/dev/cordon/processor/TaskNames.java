package dev.cordon.processor;

import com.palantir.javapoet.ParameterSpec;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/** Sees to it that the factories and the process classes of one companion differ. */
final class TaskNames {
  private final Reporter reporter;

  /** By the lower case of the name: a class is a file. */
  private final Map<String, ExecutableElement> processes = new HashMap<>();

  private final Map<String, ExecutableElement> factories = new HashMap<>();

  TaskNames(Reporter reporter) {
    this.reporter = reporter;
  }

  void check(ExecutableElement method, TaskModel model) {
    String process = model.process().simpleName();
    ExecutableElement other = processes.putIfAbsent(process.toLowerCase(Locale.ROOT), method);
    if (other != null) {
      reporter.error(
          method,
          Problem.TASK_NAME_TAKEN,
          Declarations.of(method),
          process,
          Declarations.of(other),
          suggestion(method));
    }
    String factory = ProcessWriter.fields(model).stream()
        .map(ParameterSpec::type)
        .map(Erasure::of)
        .collect(Collectors.joining(",", model.method() + "(", ")"));
    ExecutableElement same = factories.putIfAbsent(factory, method);
    if (same != null) {
      reporter.error(
          method, Problem.TASK_FACTORY_TAKEN, Declarations.of(method), Declarations.of(same));
    }
  }

  /** Returns a name that no other overload has, made of the parameter types. */
  private static String suggestion(ExecutableElement method) {
    return Declarations.capitalised(method.getSimpleName().toString())
        + method.getParameters().stream()
            .map(parameter -> Declarations.of(parameter.asType()))
            .map(type -> type.replace("[]", "s").replaceAll("\\W", ""))
            .map(Declarations::capitalised)
            .collect(Collectors.joining());
  }
}
