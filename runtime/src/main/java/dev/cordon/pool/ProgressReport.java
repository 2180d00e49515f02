package dev.cordon.pool;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Tells a listener how far a map has come, no faster than it listens. */
final class ProgressReport {
  private final MapOptions.Progress listener;
  private final Callbacks callbacks;
  private final AtomicLong ended = new AtomicLong();
  private final AtomicBoolean due = new AtomicBoolean();
  private volatile long submitted;

  private ProgressReport(MapOptions.Progress listener, Callbacks callbacks) {
    this.listener = listener;
    this.callbacks = callbacks;
  }

  /** {@return a report, where one was asked for} */
  static @Nullable ProgressReport of(MapOptions options, Callbacks callbacks) {
    MapOptions.Progress listener = options.progress();
    return listener == null ? null : new ProgressReport(listener, callbacks);
  }

  /** One call more has ended, of those that there are so far. */
  void ended(long all) {
    submitted = all;
    ended.incrementAndGet();
    if (due.compareAndSet(false, true)) {
      callbacks.run(() -> {
        due.set(false);
        listener.ended(ended.get(), submitted);
      });
    }
  }
}
