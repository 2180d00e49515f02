package com.example;

import dev.cordon.codec.Codecs;
import dev.cordon.scope.Binding;
import dev.cordon.scope.ScopedCall;
import dev.cordon.scope.ScopedRun;
import javax.annotation.processing.Generated;

/**
 * What each thread has of its own of {@link T}.
 */
@Generated("dev.cordon.processor.ThreadScopedProcessor")
@SuppressWarnings("deprecation")
final class TScope {
  private static final dev.cordon.scope.ThreadScope<T> VALUE = dev.cordon.scope.ThreadScope.of(
      "com.example.T.value", T::value);

  private static final dev.cordon.scope.ThreadScope<T.Exception> BODY = dev.cordon.scope.ThreadScope.<T.Exception>builder(
      "com.example.T.body", T::body)
      .travels(Codecs.enumOf(T.Exception.class))
      .build();

  private static final dev.cordon.scope.ThreadScope<T.Binding> TRACE_ID2_HTTP_SERVER = dev.cordon.scope.ThreadScope.of(
      "com.example.T.traceID2HTTPServer", T::traceID2HTTPServer);

  private static final dev.cordon.scope.ThreadScope<String> TRACE_ID2_HTTP_SERVER_ = dev.cordon.scope.ThreadScope.of(
      "com.example.T.TRACE_ID2_HTTP_SERVER", T::TRACE_ID2_HTTP_SERVER);

  private static final dev.cordon.scope.ThreadScope<String> OLD = dev.cordon.scope.ThreadScope.of(
      "com.example.T.old", T::old);

  private TScope() {
  }

  /**
   * {@return this thread's value of {@link T#value()}}
   */
  static T value() {
    return VALUE.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setValue(T value) {
    VALUE.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearValue() {
    VALUE.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindValue(T value) {
    return VALUE.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T_, X extends Exception> T_ withValue(T value, ScopedCall<T_, X> body) throws X {
    return VALUE.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withValue(T value, ScopedRun<X> body) throws X {
    VALUE.run(value, body);
  }

  /**
   * {@return this thread's value of {@link T#body()}}
   */
  static T.Exception body() {
    return BODY.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setBody(T.Exception value) {
    BODY.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearBody() {
    BODY.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindBody(T.Exception value) {
    return BODY.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T, X extends Exception> T withBody(com.example.T.Exception value, ScopedCall<T, X> body)
      throws X {
    return BODY.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withBody(T.Exception value, ScopedRun<X> body) throws X {
    BODY.run(value, body);
  }

  /**
   * {@return this thread's value of {@link T#traceID2HTTPServer()}}
   */
  static T.Binding traceID2HTTPServer() {
    return TRACE_ID2_HTTP_SERVER.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setTraceID2HTTPServer(T.Binding value) {
    TRACE_ID2_HTTP_SERVER.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearTraceID2HTTPServer() {
    TRACE_ID2_HTTP_SERVER.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindTraceID2HTTPServer(T.Binding value) {
    return TRACE_ID2_HTTP_SERVER.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T, X extends Exception> T withTraceID2HTTPServer(com.example.T.Binding value,
      ScopedCall<T, X> body) throws X {
    return TRACE_ID2_HTTP_SERVER.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withTraceID2HTTPServer(T.Binding value, ScopedRun<X> body)
      throws X {
    TRACE_ID2_HTTP_SERVER.run(value, body);
  }

  /**
   * {@return this thread's value of {@link T#TRACE_ID2_HTTP_SERVER()}}
   */
  static String TRACE_ID2_HTTP_SERVER() {
    return TRACE_ID2_HTTP_SERVER_.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setTRACE_ID2_HTTP_SERVER(String value) {
    TRACE_ID2_HTTP_SERVER_.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearTRACE_ID2_HTTP_SERVER() {
    TRACE_ID2_HTTP_SERVER_.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindTRACE_ID2_HTTP_SERVER(String value) {
    return TRACE_ID2_HTTP_SERVER_.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T, X extends Exception> T withTRACE_ID2_HTTP_SERVER(String value, ScopedCall<T, X> body)
      throws X {
    return TRACE_ID2_HTTP_SERVER_.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withTRACE_ID2_HTTP_SERVER(String value, ScopedRun<X> body)
      throws X {
    TRACE_ID2_HTTP_SERVER_.run(value, body);
  }

  /**
   * {@return this thread's value of {@link T#old()}}
   */
  static String old() {
    return OLD.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setOld(String value) {
    OLD.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearOld() {
    OLD.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindOld(String value) {
    return OLD.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T, X extends Exception> T withOld(String value, ScopedCall<T, X> body) throws X {
    return OLD.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withOld(String value, ScopedRun<X> body) throws X {
    OLD.run(value, body);
  }
}
