package dev.cordon.internal.worker;

import dev.cordon.internal.wire.FrameType;
import java.io.IOException;
import java.lang.System.Logger.Level;

/**
 * Tells the parent that this JVM ends by {@link System#exit}, whose status alone could be a
 * signal's.
 *
 * <p>A shutdown hook is not told why it runs; the frame of {@code Runtime.exit} on some thread
 * shows that it was not by a signal.
 */
final class Farewell extends Thread {
  private static volatile boolean answered;

  private final Voice voice;

  private Farewell(Voice voice) {
    super("cordon-farewell");
    this.voice = voice;
  }

  /** The call has been answered; an end of the JVM from now on tells nothing more. */
  static void answered() {
    answered = true;
  }

  static void install(Voice voice) {
    Runtime.getRuntime().addShutdownHook(new Farewell(voice));
  }

  @Override
  public void run() {
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
    for (StackTraceElement[] frames : Thread.getAllStackTraces().values()) {
      for (StackTraceElement frame : frames) {
        if (frame.getClassName().equals("java.lang.Runtime")
            && frame.getMethodName().equals("exit")) {
          return true;
        }
      }
    }
    return false;
  }
}
