package dev.cordon.pool;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** How many items are worked on at a time. Immutable: each method returns new options. */
public final class MapOptions {
  private static final MapOptions DEFAULTS = new MapOptions(0, 0, null);

  /** Zero where it is adaptive. */
  private final int chunkSize;

  /** Zero where it is adaptive. */
  private final int readAhead;

  private final @Nullable Progress progress;

  private MapOptions(int chunkSize, int readAhead, @Nullable Progress progress) {
    this.chunkSize = chunkSize;
    this.readAhead = readAhead;
    this.progress = progress;
  }

  /** Told how far a map has come, on the thread of the pool's callbacks. */
  @FunctionalInterface
  public interface Progress {

    /**
     * Calls have ended.
     *
     * @param ended how many so far
     * @param submitted how many there are so far; in the end all
     */
    void ended(long ended, long submitted);
  }

  /** {@return options in which nothing is set} */
  public static MapOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Sets how many calls are given to a worker at once. By default that follows from the time that
   * they have taken so far: about a millisecond's worth, at most 512, and one by one where that is
   * not known yet or they take longer. Each ends by itself in any case.
   *
   * @param calls more than zero
   */
  public MapOptions chunkSize(int calls) {
    return new MapOptions(requirePositive(calls, "chunkSize"), readAhead, progress);
  }

  /**
   * Sets how many items are taken from the source before their results are asked for. By default
   * four chunks for each worker. It has no meaning for {@code map} and {@code mapAsync}, which take
   * all.
   *
   * @param items more than zero
   */
  public MapOptions readAhead(int items) {
    return new MapOptions(chunkSize, requirePositive(items, "readAhead"), progress);
  }

  /** Sets who is told how far it has come. */
  public MapOptions progress(Progress listener) {
    return new MapOptions(chunkSize, readAhead, requireNonNull(listener, "listener"));
  }

  private static int requirePositive(int number, String name) {
    if (number <= 0) {
      throw new IllegalArgumentException(name + " is " + number + "; it must be more than zero");
    }
    return number;
  }

  int chunkSize() {
    return chunkSize;
  }

  int readAhead() {
    return readAhead;
  }

  @Nullable Progress progress() {
    return progress;
  }
}
