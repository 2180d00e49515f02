package dev.cordon.task;

import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.internal.wire.FailureMessage;
import java.lang.System.Logger.Level;

/** Rebuilds the exceptions of a task. */
final class Exceptions {
  private Exceptions() {}

  /** Returns the original where it can be rebuilt, else what stands for it. */
  static Throwable rebuild(FailureMessage failure, AllowList allowed) {
    if (!failure.exception().isEmpty()) {
      try {
        Object object =
            Decoder.decode(Codecs.object(), failure.exception(), allowed::withExceptions);
        if (object instanceof Throwable exception) {
          return exception;
        }
      } catch (CodecException | OutOfMemoryError e) {
        System.getLogger("dev.cordon")
            .log(Level.DEBUG, failure.className() + " cannot be rebuilt", e);
      }
    }
    return new RemoteTaskException(failure.className(), failure.message(), failure.stackTrace());
  }
}
