package dev.cordon.guard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods that have called a guard, for messages. */
final class Callers {
  private static final Set<String> OURS = Stream.of(
          Guard.class, Callers.class, LockOrder.class, Nesting.class, OrderedLock.class)
      .map(Class::getName)
      .collect(Collectors.toSet());

  private Callers() {}

  /** {@return whether a class, or one within it, is between a guard and its caller} */
  static boolean isOurs(String type) {
    return OURS.contains(type.replaceFirst("\\$.*", ""));
  }

  /** {@return a sentence with the method that would enter, and the one of its class around it} */
  static String describe() {
    List<StackWalker.StackFrame> frames = StackWalker.getInstance()
        .walk(all -> all.dropWhile(frame -> isOurs(frame.getClassName())).toList());
    StackWalker.StackFrame inner = frames.get(0);
    String text = "It is asked for by " + method(inner);
    return frames.stream()
        .skip(1)
        .filter(frame -> frame.getClassName().equals(inner.getClassName()))
        .findFirst()
        .map(outer -> text + ", within " + method(outer) + ".")
        .orElse(text + ".");
  }

  private static String method(StackWalker.StackFrame frame) {
    String type = frame.getClassName();
    return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName() + "()";
  }
}
