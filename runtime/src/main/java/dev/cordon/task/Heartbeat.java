package dev.cordon.task;

import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.FrameType;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Asks a child for signs of life, one after the other.
 *
 * <p>The third question in a row that stays without an answer is the last, however late it is
 * asked: this JVM may have been stopped itself.
 */
final class Heartbeat {
  private static final int MISSED = 3;

  private final Limits limits;
  private final Runnable ifMissed;
  private volatile boolean stopped;

  /** When the child last said anything. */
  private volatile long lastSign;

  /**
   * @param limits what the questions are among
   * @param ifMissed run once there is no answer
   */
  Heartbeat(Limits limits, Runnable ifMissed) {
    this.limits = limits;
    this.ifMissed = ifMissed;
  }

  /** Begins to ask, so that silence is noticed after about {@code interval}. */
  void begin(Connection connection, Duration interval) {
    beat(connection, interval.dividedBy(MISSED), 0);
  }

  private void beat(Connection connection, Duration pause, int missed) {
    if (stopped) {
      return;
    }
    if (missed == MISSED) {
      ifMissed.run();
      return;
    }
    long asked = System.nanoTime();
    try {
      connection.send(FrameType.PING);
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "The connection has ended", e);
      return; // And so will the process.
    }
    limits.arm(pause, () -> beat(connection, pause, lastSign - asked >= 0 ? 0 : missed + 1));
  }

  /** The child has said something. */
  void sign() {
    lastSign = System.nanoTime();
  }

  /** The child will not answer any more. */
  void stop() {
    stopped = true;
  }
}
