package dev.cordon.task;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;

/**
 * Where a child's standard output and standard error go. They are drained in any case. Immutable.
 */
public final class Output {
  private final OutputStream out;
  private final OutputStream err;

  private Output(OutputStream out, OutputStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * {@return the {@link System#out} and {@link System#err} of this JVM, as they are at the start}
   */
  public static Output system() {
    return new Output(System.out, System.err);
  }

  /** {@return nowhere; the last lines of standard error are still kept as evidence} */
  public static Output discard() {
    return new Output(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
  }

  /**
   * {@return two streams of the user's, which are written by threads of Cordon's, flushed, and
   * never closed}
   */
  public static Output to(OutputStream out, OutputStream err) {
    return new Output(requireNonNull(out, "out"), requireNonNull(err, "err"));
  }

  /** {@return where standard output goes} */
  public OutputStream out() {
    return out;
  }

  /** {@return where standard error goes} */
  public OutputStream err() {
    return err;
  }
}
