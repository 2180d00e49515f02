package com.example;

import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.ReferenceCodec;
import dev.cordon.scope.Binding;
import dev.cordon.scope.ScopedCall;
import dev.cordon.scope.ScopedRun;
import dev.cordon.scope.ThreadScope;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * What each thread has of its own of {@link Request}.
 */
@Generated("dev.cordon.processor.ThreadScopedProcessor")
public final class RequestScope {
  private static final ThreadScope<String> TRACE_ID = ThreadScope.<String>builder(
      "com.example.Request.traceId", Request::traceId)
      .travels(Codecs.STRING)
      .build();

  private static final ThreadScope<Map<String, List<Request.Point>>> POINTS = ThreadScope.<Map<String, List<Request.Point>>>builder(
      "com.example.Request.points", Request::points)
      .inherited()
      .travels(Codecs.mapOf(Codecs.STRING, Codecs.listOf(PointCodec.INSTANCE)))
      .build();

  private static final ThreadScope<Request.User> USER = ThreadScope.<Request.User>builder(
      "com.example.Request.user", Request::user)
      .travels(Codecs.<Request.User>object(), Request.User.class)
      .build();

  private static final ThreadScope<Boolean> IS_VERBOSE = ThreadScope.<Boolean>builder(
      "com.example.Request.isVerbose", Request::isVerbose)
      .travels(Codecs.BOOLEAN)
      .build();

  private RequestScope() {
  }

  /**
   * {@return this thread's value of {@link Request#traceId()}}
   */
  public static String traceId() {
    return TRACE_ID.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  public static void setTraceId(String value) {
    TRACE_ID.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  public static void clearTraceId() {
    TRACE_ID.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  public static Binding bindTraceId(String value) {
    return TRACE_ID.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  public static <T, X extends Exception> T withTraceId(String value, ScopedCall<T, X> body) throws
      X {
    return TRACE_ID.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  public static <X extends Exception> void withTraceId(String value, ScopedRun<X> body) throws X {
    TRACE_ID.run(value, body);
  }

  /**
   * {@return this thread's value of {@link Request#points()}}
   */
  public static Map<String, List<Request.Point>> points() {
    return POINTS.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  public static void setPoints(Map<String, List<Request.Point>> value) {
    POINTS.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  public static void clearPoints() {
    POINTS.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  public static Binding bindPoints(Map<String, List<Request.Point>> value) {
    return POINTS.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  public static <T, X extends Exception> T withPoints(Map<String, List<Request.Point>> value,
      ScopedCall<T, X> body) throws X {
    return POINTS.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  public static <X extends Exception> void withPoints(Map<String, List<Request.Point>> value,
      ScopedRun<X> body) throws X {
    POINTS.run(value, body);
  }

  /**
   * {@return this thread's value of {@link Request#user()}}
   */
  public static Request.User user() {
    return USER.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  public static void setUser(Request.User value) {
    USER.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  public static void clearUser() {
    USER.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  public static Binding bindUser(Request.User value) {
    return USER.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  public static <T, X extends Exception> T withUser(Request.User value, ScopedCall<T, X> body)
      throws X {
    return USER.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  public static <X extends Exception> void withUser(Request.User value, ScopedRun<X> body) throws
      X {
    USER.run(value, body);
  }

  /**
   * {@return this thread's value of {@link Request#isVerbose()}}
   */
  static boolean isVerbose() {
    return IS_VERBOSE.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setIsVerbose(boolean value) {
    IS_VERBOSE.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearIsVerbose() {
    IS_VERBOSE.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindIsVerbose(boolean value) {
    return IS_VERBOSE.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T, X extends Exception> T withIsVerbose(boolean value, ScopedCall<T, X> body) throws X {
    return IS_VERBOSE.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withIsVerbose(boolean value, ScopedRun<X> body) throws X {
    IS_VERBOSE.run(value, body);
  }

  /**
   * How {@link Request.Point} travels.
   */
  private static final class PointCodec extends ReferenceCodec<Request.Point> {
    static final PointCodec INSTANCE = new PointCodec();

    @Override
    protected void encode(Encoder out, Request.Point value) throws IOException {
      out.writeInt(value.x());
      out.writeInt(value.y());
    }

    @Override
    protected Request.Point decode(Decoder in) throws IOException {
      return new Request.Point(in.readInt(), in.readInt());
    }
  }
}
