package com.example;

import dev.cordon.scope.Binding;
import dev.cordon.scope.ScopedCall;
import dev.cordon.scope.ScopedRun;
import dev.cordon.scope.ThreadScope;
import java.util.Deque;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What each thread has of its own of {@link Shell.Inner}.
 */
@Generated("dev.cordon.processor.ThreadScopedProcessor")
final class Shell_InnerScope {
  private static final ThreadScope<Deque<@Nullable String>> STACK = ThreadScope.of(
      "com.example.Shell.Inner.stack", Shell.Inner::stack);

  private static final ThreadScope<Shell. @Nullable Inner> CURRENT = ThreadScope.of(
      "com.example.Shell.Inner.current", Shell.Inner::current);

  private Shell_InnerScope() {
  }

  /**
   * {@return this thread's value of {@link Shell.Inner#stack()}}
   */
  static Deque<@Nullable String> stack() {
    return STACK.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setStack(Deque<@Nullable String> value) {
    STACK.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearStack() {
    STACK.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindStack(Deque<@Nullable String> value) {
    return STACK.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T, X extends Exception> T withStack(Deque<@Nullable String> value, ScopedCall<T, X> body)
      throws X {
    return STACK.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withStack(Deque<@Nullable String> value, ScopedRun<X> body)
      throws X {
    STACK.run(value, body);
  }

  /**
   * {@return this thread's value of {@link Shell.Inner#current()}}
   */
  static Shell. @Nullable Inner current() {
    return CURRENT.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setCurrent(Shell. @Nullable Inner value) {
    CURRENT.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearCurrent() {
    CURRENT.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindCurrent(Shell. @Nullable Inner value) {
    return CURRENT.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T, X extends Exception> T withCurrent(Shell. @Nullable Inner value, ScopedCall<T, X> body)
      throws X {
    return CURRENT.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withCurrent(Shell. @Nullable Inner value, ScopedRun<X> body)
      throws X {
    CURRENT.run(value, body);
  }
}
