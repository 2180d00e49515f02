package dev.cordon.internal.launch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose target becomes known later; until then whoever writes waits. Safe for use by
 * several threads.
 */
final class LateOutput extends OutputStream {

  /** Null until it is known. Guarded by this. */
  private @Nullable OutputStream target;

  /** Tells the target; only the first one counts. */
  synchronized void bind(OutputStream known) {
    if (target == null) {
      target = known;
      notifyAll();
    }
  }

  private synchronized OutputStream target() throws IOException {
    while (true) {
      OutputStream known = target;
      if (known != null) {
        return known;
      }
      try {
        wait();
      } catch (InterruptedException e) {
        throw new InterruptedIOException("the target is not known yet");
      }
    }
  }

  @Override
  public void write(int b) throws IOException {
    target().write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    target().write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    target().flush();
  }
}
