package dev.cordon.benchmarks;

import dev.cordon.pool.Pool;
import dev.cordon.task.LaunchOptions;
import java.util.ArrayList;
import java.util.List;

/** How long a larger and larger argument takes to a worker. */
final class GrowthPayload implements Growth {
  private static final double NANOS_PER_MICRO = 1e3;
  private static final int MIB = 1 << 20;
  private static final List<Integer> SIZES =
      List.of(16, 256, 4 << 10, 64 << 10, MIB, 16 * MIB, 256 * MIB);
  private static final List<Integer> QUICK = List.of(16, 4 << 10, MIB, 16 * MIB);

  /** A round is so many calls, of large arguments fewer: so many bytes, but one at least. */
  private static final int CALLS = 200;

  private static final int BYTES = 64 * MIB;

  /** Room for a call with the largest array, which is a little more than the array. */
  private static final long FRAME = 300L * MIB;

  private static final String OURS = "apply of our pool, one worker";
  private static final String PYTHON = "apply of Python's Pool(1)";
  private static final String SOCKET = "a bare Unix socket, and a number back";

  @Override
  public String name() {
    return "growth-payload";
  }

  @Override
  public String description() {
    return "The median of calls that return the length of their argument, an array of bytes, in a"
        + " pool of one process and in one of Python's; against as many bytes through a socket to"
        + " another JVM, out of and into memory that is there already, and eight bytes back.";
  }

  @Override
  public String size() {
    return "bytes of the argument";
  }

  @Override
  public String unit() {
    return "µs a call";
  }

  @Override
  public String label(double size) {
    return Numbers.bytes(size);
  }

  @Override
  public Curves measure(Rounds rounds) throws Exception {
    var curves = new Curves();
    LaunchOptions large = LaunchOptions.defaults().memory("1g").maxFrame(FRAME);
    try (var scratch = new Scratch();
        var python = new PythonJobs("pools.py");
        var pool = Pool.builder().workers(1).options(large).build()) {
      for (int size : rounds.quick() ? QUICK : SIZES) {
        byte[] bytes = new byte[size];
        int calls = Math.max(1, Math.min(CALLS, BYTES / size));
        double unused = python.ask("payload", size);
        try (var socket = new SocketPeer(scratch.path().resolve("socket" + size), size)) {
          Recording recording = rounds.point(
              into -> into.add(OURS, median(calls, () -> apply(pool, bytes))),
              into -> into.add(PYTHON, python.ask("payload-apply", calls) / NANOS_PER_MICRO),
              into -> into.add(SOCKET, median(calls, socket::roundTrip)));
          curves.add(size, recording);
        }
      }
    }
    return curves;
  }

  private static double median(int calls, Call call) throws Exception {
    List<Double> times = new ArrayList<>(calls);
    for (int i = 0; i < calls; i++) {
      times.add(call.run() / NANOS_PER_MICRO);
    }
    return new Samples(times).median();
  }

  private static long apply(Pool pool, byte[] bytes) throws Exception {
    long begin = System.nanoTime();
    int length = pool.apply(PoolCallsTasks.length(bytes));
    long end = System.nanoTime();
    if (length != bytes.length) {
      throw new IllegalStateException("the result is wrong: " + length);
    }
    return end - begin;
  }

  /** Something that tells how many nanoseconds it has taken. */
  private interface Call {
    long run() throws Exception;
  }
}
