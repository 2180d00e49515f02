package dev.cordon.processor;

import com.palantir.javapoet.ParameterSpec;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/** Sees to it that the factories and the process classes of one companion differ. */
final class TaskNames {
  /** What the name of each process class ends with. */
  static final String PROCESS = "Process";

  private static final Pattern NOT_IN_NAMES =
      Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Reporter reporter;

  /** By the lower case of the name: a class is a file. */
  private final Map<String, ExecutableElement> processes = new HashMap<>();

  private final Map<String, ExecutableElement> factories = new HashMap<>();

  TaskNames(Reporter reporter) {
    this.reporter = reporter;
  }

  void check(ExecutableElement method, TaskModel model) {
    String process = model.process().simpleName();
    ExecutableElement other = processes.putIfAbsent(key(process), method);
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

  /** Returns a name that is free so far, made of the parameter types. */
  private String suggestion(ExecutableElement method) {
    String name = Declarations.capitalised(method.getSimpleName().toString())
        + method.getParameters().stream()
            .map(parameter -> Declarations.of(parameter.asType()).replace("[]", "s"))
            .flatMap(NOT_IN_NAMES::splitAsStream)
            .filter(word -> !word.isEmpty())
            .map(Declarations::capitalised)
            .collect(Collectors.joining());
    String free = name;
    for (int i = 2; processes.containsKey(key(free + PROCESS)); i++) {
      free = name + i;
    }
    return free;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
