package com.example;

import dev.cordon.scope.Binding;
import dev.cordon.scope.ScopedCall;
import dev.cordon.scope.ScopedRun;
import dev.cordon.scope.ThreadScope;
import javax.annotation.processing.Generated;

/**
 * What each thread has of its own of {@link Session}.
 */
@Generated("dev.cordon.processor.ThreadScopedProcessor")
final class SessionScope {
  private static final ThreadScope<String> STUDENT = ThreadScope.of("com.example.Session.student",
      Session::student);

  private static final ThreadScope<Integer> COUNT = ThreadScope.of("com.example.Session.count",
      Session::count);

  private static final ThreadScope<Long> SEED = ThreadScope.<Long>builder(
      "com.example.Session.seed", Session::newSeed)
      .inherited()
      .build();

  private SessionScope() {
  }

  /**
   * {@return this thread's value of {@link Session#student()}}
   */
  static String student() {
    return STUDENT.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setStudent(String value) {
    STUDENT.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearStudent() {
    STUDENT.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindStudent(String value) {
    return STUDENT.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T, X extends Exception> T withStudent(String value, ScopedCall<T, X> body) throws X {
    return STUDENT.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withStudent(String value, ScopedRun<X> body) throws X {
    STUDENT.run(value, body);
  }

  /**
   * {@return this thread's value of {@link Session#count()}}
   */
  static int count() {
    return COUNT.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setCount(int value) {
    COUNT.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearCount() {
    COUNT.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindCount(int value) {
    return COUNT.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T, X extends Exception> T withCount(int value, ScopedCall<T, X> body) throws X {
    return COUNT.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withCount(int value, ScopedRun<X> body) throws X {
    COUNT.run(value, body);
  }

  /**
   * {@return this thread's value of {@link Session#newSeed()}}
   */
  static long seed() {
    return SEED.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setSeed(long value) {
    SEED.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearSeed() {
    SEED.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindSeed(long value) {
    return SEED.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T, X extends Exception> T withSeed(long value, ScopedCall<T, X> body) throws X {
    return SEED.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withSeed(long value, ScopedRun<X> body) throws X {
    SEED.run(value, body);
  }
}
