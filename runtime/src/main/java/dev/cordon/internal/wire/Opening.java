package dev.cordon.internal.wire;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/** Opens what an interrupt of its thread would close. */
public final class Opening {
  private Opening() {}

  /** One attempt to open something. */
  @FunctionalInterface
  public interface Attempt<T> {

    /** Opens it; leaves nothing open if that fails. */
    T open() throws IOException;
  }

  /** Opens something, again after each interrupt, and keeps interrupts for the caller. */
  public static <T> T uninterrupted(Attempt<T> attempt) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          return attempt.open();
        } catch (ClosedByInterruptException e) {
          interrupted = Thread.interrupted();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
