package dev.cordon.guard;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The first time that a thread entered one lock while it held another.
 *
 * @param outer the name of the lock that it held
 * @param inner the name of the one that it entered
 * @param thread its name
 * @param stack where it was, as text
 */
record Nesting(String outer, String inner, String thread, String stack) {

  /** {@return that this thread enters {@code inner} while it holds {@code outer}} */
  static Nesting now(String outer, String inner) {
    Thread thread = Thread.currentThread();
    String stack = Arrays.stream(thread.getStackTrace())
        .skip(1)
        .dropWhile(frame -> Callers.isOurs(frame.getClassName()))
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining());
    return new Nesting(outer, inner, thread.getName(), stack);
  }

  @Override
  public String toString() {
    String held = outer.equals(inner) ? "another " + outer : outer;
    return "\"" + thread + "\" enters " + inner + " while it holds " + held + ":" + stack;
  }
}
