package dev.cordon.processor;

import static java.util.stream.Collectors.joining;

import com.google.testing.compile.Compilation;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What a compiler has said, as it would show it. */
final class Diagnostics {
  private Diagnostics() {}

  /** {@return place, kind, message, source line and caret of each, in the order of their places} */
  static String of(Compilation compilation, Map<String, String> sources) {
    return compilation.diagnostics().stream()
        .map(diagnostic -> show(diagnostic, sources))
        .collect(joining("\n"));
  }

  private static String show(
      Diagnostic<? extends JavaFileObject> diagnostic, Map<String, String> sources) {
    String message = diagnostic.getKind().name().toLowerCase(Locale.ROOT)
        + ": "
        + diagnostic.getMessage(Locale.ROOT)
        + "\n";
    JavaFileObject source = diagnostic.getSource();
    if (source == null) {
      return message;
    }
    String name = source.getName();
    String text = sources.get(name);
    int line = (int) diagnostic.getLineNumber();
    return name
        + ":"
        + line
        + ": "
        + message
        + (text == null ? "" : text.lines().toList().get(line - 1) + "\n")
        + " ".repeat((int) diagnostic.getColumnNumber() - 1)
        + "^\n";
  }
}
