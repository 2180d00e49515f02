package dev.cordon.internal.worker;

import dev.cordon.internal.wire.FrameType;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Arrays;

/**
 * Tells the parent that this JVM ends by {@link System#exit}, whose status alone could be a
 * signal's.
 *
 * <p>A shutdown hook is not told why it runs; the frame of {@code Runtime.exit} on some thread
 * shows that it was not by a signal.
 */
final class Farewell {
  private static volatile boolean answered;

  private Farewell() {}

  /** The call has been answered; an end of the JVM from now on tells nothing more. */
  static void answered() {
    answered = true;
  }

  static void install(Voice voice) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> say(voice), "cordon-farewell"));
  }

  private static void say(Voice voice) {
    if (answered || !exitIsCalled()) {
      return;
    }
    try {
      voice.say(FrameType.GOODBYE);
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "Nobody hears the farewell", e);
    }
  }

  private static boolean exitIsCalled() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getClassName().equals("java.lang.Runtime")
            && frame.getMethodName().equals("exit"));
  }
}
