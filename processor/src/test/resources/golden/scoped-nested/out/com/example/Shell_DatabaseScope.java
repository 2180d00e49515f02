package com.example;

import dev.cordon.scope.Binding;
import dev.cordon.scope.ScopedCall;
import dev.cordon.scope.ScopedRun;
import dev.cordon.scope.ThreadScope;
import java.sql.Connection;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/**
 * What each thread has of its own of {@link Shell.Database}.
 */
@Generated("dev.cordon.processor.ThreadScopedProcessor")
final class Shell_DatabaseScope {
  private static final ThreadScope<Connection> CONNECTION = ThreadScope.of(
      "com.example.Shell.Database.connection", Shell.Database::connection);

  private static final ThreadScope<byte[]> BUFFER = ThreadScope.of(
      "com.example.Shell.Database.buffer", Shell.Database::buffer);

  private Shell_DatabaseScope() {
  }

  /**
   * {@return this thread's value of {@link Shell.Database#connection()}}
   */
  static Connection connection() throws SQLException {
    return CONNECTION.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setConnection(Connection value) {
    CONNECTION.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearConnection() {
    CONNECTION.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindConnection(Connection value) {
    return CONNECTION.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T, X extends Exception> T withConnection(Connection value, ScopedCall<T, X> body) throws
      X {
    return CONNECTION.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withConnection(Connection value, ScopedRun<X> body) throws X {
    CONNECTION.run(value, body);
  }

  /**
   * {@return this thread's value of {@link Shell.Database#buffer()}}
   */
  static byte[] buffer() throws Throwable {
    return BUFFER.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setBuffer(byte[] value) {
    BUFFER.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearBuffer() {
    BUFFER.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindBuffer(byte[] value) {
    return BUFFER.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T, X extends Exception> T withBuffer(byte[] value, ScopedCall<T, X> body) throws X {
    return BUFFER.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withBuffer(byte[] value, ScopedRun<X> body) throws X {
    BUFFER.run(value, body);
  }
}
