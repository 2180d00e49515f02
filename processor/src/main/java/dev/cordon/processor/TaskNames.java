package dev.cordon.processor;

import com.palantir.javapoet.ParameterSpec;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/** Sees to it that the factories and the nested classes of one companion differ. */
final class TaskNames {
  private static final String PROCESS = "Process";
  private static final String THREAD = "Thread";

  private static final Pattern NOT_IN_NAMES =
      Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Reporter reporter;

  /** By the lower case of the name: a class is a file. */
  private final Map<String, ExecutableElement> types = new HashMap<>();

  private final Map<String, ExecutableElement> factories = new HashMap<>();

  TaskNames(Reporter reporter) {
    this.reporter = reporter;
  }

  /** {@return the name of the class of a task} */
  static String typeOf(String name, boolean isThread) {
    return name + (isThread ? THREAD : PROCESS);
  }

  /** {@return what {@link #typeOf} has made the name of a process class of} */
  static String nameOf(String process) {
    return process.substring(0, process.length() - PROCESS.length());
  }

  void check(ExecutableElement method, TaskModel model) {
    String type = model.type().simpleName();
    ExecutableElement other = types.putIfAbsent(key(type), method);
    if (other != null) {
      reporter.error(
          method,
          Problem.TASK_NAME_TAKEN,
          Declarations.of(method),
          type,
          Declarations.of(other),
          suggestion(method, model.isThread()));
    }
    String factory = TaskWriter.fields(model).stream()
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
  private String suggestion(ExecutableElement method, boolean isThread) {
    String name = Declarations.capitalised(method.getSimpleName().toString())
        + method.getParameters().stream()
            .map(parameter -> Declarations.of(parameter.asType()).replace("[]", "s"))
            .flatMap(NOT_IN_NAMES::splitAsStream)
            .filter(word -> !word.isEmpty())
            .map(Declarations::capitalised)
            .collect(Collectors.joining());
    String free = name;
    for (int i = 2; types.containsKey(key(typeOf(free, isThread))); i++) {
      free = name + i;
    }
    return free;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
