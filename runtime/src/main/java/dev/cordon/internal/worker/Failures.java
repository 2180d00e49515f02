package dev.cordon.internal.worker;

import dev.cordon.codec.Codecs;
import dev.cordon.codec.Encoded;
import dev.cordon.codec.Encoder;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.internal.wire.FailureMessage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns exceptions into messages. Whatever an exception does when it is looked at, a message comes.
 */
final class Failures {

  /** How much of a stack trace is told, in characters. */
  private static final int MAX_TRACE = 256 * 1024;

  private Failures() {}

  /**
   * Describes {@code exception}, with the object itself where it can travel in {@code maxBytes}.
   */
  static FailureMessage encode(Throwable exception, AllowList allowed, int maxBytes) {
    List<ByteBuffer> object = List.of();
    try {
      Encoded encoded = Encoder.encode(Codecs.object(), exception, allowed::withExceptions);
      object = encoded.size() > maxBytes ? List.of() : encoded.parts();
    } catch (CodecException e) {
      System.getLogger("dev.cordon")
          .log(Level.DEBUG, "The description of the exception has to do", e);
    }
    return message(exception, object);
  }

  private static FailureMessage message(Throwable exception, List<ByteBuffer> object) {
    return new FailureMessage(
        exception.getClass().getName(),
        text(exception::getMessage),
        text(() -> stackTrace(exception)),
        object);
  }

  /** Returns the trace, or its begin where printing it fails. */
  private static String stackTrace(Throwable exception) {
    var text = new StringWriter();
    try {
      exception.printStackTrace(new PrintWriter(text, true));
    } catch (RuntimeException | StackOverflowError e) {
      text.append("(the rest is not to be had: " + e.getClass().getName() + ")");
    }
    return text.toString();
  }

  private static String text(Supplier<@Nullable String> source) {
    try {
      String text = source.get();
      if (text == null) {
        return "";
      }
      return text.length() > MAX_TRACE ? text.substring(0, MAX_TRACE) + "..." : text;
    } catch (RuntimeException | StackOverflowError e) {
      return "(not to be had: " + e.getClass().getName() + ")";
    }
  }
}
