package dev.cordon.internal.launch;

import dev.cordon.internal.wire.FrameSender;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.ProtocolException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Asks a child for signs of life, one after the other.
 *
 * <p>The third question in a row that stays without an answer is the last, however late it is
 * asked: this JVM may have been stopped itself.
 */
public final class Heartbeat {
  private static final int MISSED = 3;

  private final Limits limits;
  private final Runnable ifMissed;
  private volatile boolean stopped;

  /** How many questions have no answer. */
  private final AtomicLong unanswered = new AtomicLong();

  /** When the child last said anything. */
  private volatile long lastSign;

  /**
   * @param limits what the questions are among
   * @param ifMissed run once there is no answer
   */
  public Heartbeat(Limits limits, Runnable ifMissed) {
    this.limits = limits;
    this.ifMissed = ifMissed;
  }

  /** Begins to ask, so that silence is noticed after about {@code interval}. */
  public void begin(FrameSender connection, Duration interval) {
    beat(connection, interval.dividedBy(MISSED), 0);
  }

  private void beat(FrameSender connection, Duration pause, int missed) {
    if (stopped) {
      return;
    }
    if (missed == MISSED) {
      ifMissed.run();
      return;
    }
    long asked = System.nanoTime();
    try {
      // One who says this and that and reads nothing must not fill the channel, and block the
      // clock.
      if (unanswered.get() < MISSED) {
        unanswered.incrementAndGet();
        connection.send(FrameType.PING);
      }
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "The connection has ended", e);
      return; // And so will the process.
    }
    limits.arm(pause, () -> beat(connection, pause, lastSign - asked >= 0 ? 0 : missed + 1));
  }

  /** The child has said something. */
  public void sign() {
    lastSign = System.nanoTime();
  }

  /** The child has answered a question. */
  public void answered() throws ProtocolException {
    if (unanswered.decrementAndGet() < 0) {
      throw new ProtocolException("a sign of life that nobody has asked for");
    }
  }

  /** The child will not answer any more. */
  public void stop() {
    stopped = true;
  }
}
