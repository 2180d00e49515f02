package com.example;

import dev.cordon.scope.Binding;
import dev.cordon.scope.ScopedCall;
import dev.cordon.scope.ScopedRun;
import javax.annotation.processing.Generated;

/**
 * What each thread has of its own of {@link T.STUDENT}.
 */
@Generated("dev.cordon.processor.ThreadScopedProcessor")
final class T_STUDENTScope {
  private static final dev.cordon.scope.ThreadScope<T> STUDENT_ = dev.cordon.scope.ThreadScope.of(
      "com.example.T.STUDENT.student", T.STUDENT::student);

  private T_STUDENTScope() {
  }

  /**
   * {@return this thread's value of {@link T.STUDENT#student()}}
   */
  static T student() {
    return STUDENT_.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setStudent(T value) {
    STUDENT_.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearStudent() {
    STUDENT_.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindStudent(T value) {
    return STUDENT_.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T_, X extends Exception> T_ withStudent(T value, ScopedCall<T_, X> body) throws X {
    return STUDENT_.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withStudent(T value, ScopedRun<X> body) throws X {
    STUDENT_.run(value, body);
  }
}
