package dev.cordon.internal.worker;

import dev.cordon.internal.wire.FrameSender;
import dev.cordon.internal.wire.Slate;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends results that wait for the end of a call that takes longer than those before it: while calls
 * run, none waits for longer than about a millisecond.
 */
final class Flusher extends Thread {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

  private final Slate.Writer slate;
  private final FrameSender to;
  private volatile boolean busy;

  Flusher(Slate.Writer slate, FrameSender to) {
    super("cordon-flush");
    setDaemon(true);
    this.slate = slate;
    this.to = to;
  }

  /** There are calls to run, one after the other. */
  void busy() {
    if (!busy) {
      busy = true;
      LockSupport.unpark(this);
    }
  }

  /** All results have been sent, and there is no call. */
  void idle() {
    busy = false;
  }

  @Override
  public void run() {
    try {
      while (true) {
        if (busy) {
          LockSupport.parkNanos(this, PAUSE);
          slate.send(to);
        } else {
          LockSupport.park(this);
        }
      }
    } catch (IOException e) {
      throw Orphan.halt(); // Nobody is there any more.
    }
  }
}
