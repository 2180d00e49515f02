package dev.cordon.benchmarks;

import dev.cordon.Task;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** How fast a large array travels. */
final class Large implements Benchmark {
  private static final int SIZE = 64 << 20;
  private static final String UNIT = "GB/s"; // Bytes in a nanosecond.
  private static final String ARGUMENT = "64 MiB argument: start() to the first line of call()";
  private static final String RESULT = "64 MiB result: last line of call() to get()";
  private static final String SOCKET = "64 MiB through a Unix domain socket";
  private static final String MEMORY = "64 MiB copied into a new array";

  private final byte[] bytes = filled();

  @Task
  static long firstLine(byte[] bytes) {
    return System.nanoTime();
  }

  /** Returns an array that begins with the time at which it was done. */
  @Task
  static byte[] make() {
    byte[] result = filled();
    ByteBuffer.wrap(result).putLong(System.nanoTime());
    return result;
  }

  private static byte[] filled() {
    byte[] filled = new byte[SIZE];
    Arrays.fill(filled, (byte) 1);
    return filled;
  }

  @Override
  public String name() {
    return "large";
  }

  @Override
  public String description() {
    return "One array of bytes as an argument, and one as a result, each every two seconds, against"
        + " as many bytes through a plain socket between two warmed JVMs, whose buffers are there"
        + " already, and within the memory of one.";
  }

  @Override
  public boolean isLimit(String reference) {
    return true;
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    try (var scratch = new Scratch();
        var peer = new SocketPeer(scratch.path().resolve("socket"), SIZE)) {
      Recording recording = rounds.interleave(
          2,
          30,
          Duration.ofMillis(500),
          this::argument,
          into -> addSpeed(into, SOCKET, peer.send()),
          Large::result,
          this::memory);
      Goal goal = Goal.medianAtLeast(1, UNIT);
      return List.of(
          figure(recording, ARGUMENT, SOCKET, goal),
          figure(recording, ARGUMENT, MEMORY),
          figure(recording, RESULT, SOCKET, goal),
          figure(recording, RESULT, MEMORY));
    }
  }

  private static Figure figure(Recording recording, String what, String reference, Goal... goals) {
    return Figure.of(what, UNIT, recording.of(what), reference, recording.of(reference), goals);
  }

  private void argument(Recording recording) throws InterruptedException {
    var task = LargeTasks.firstLine(bytes);
    long begin = System.nanoTime();
    task.start();
    long first = task.result();
    task.join();
    addSpeed(recording, ARGUMENT, first - begin);
  }

  private static void result(Recording recording) throws InterruptedException {
    var task = LargeTasks.make();
    task.start();
    byte[] result = task.result();
    long end = System.nanoTime();
    task.join();
    addSpeed(recording, RESULT, end - ByteBuffer.wrap(result).getLong());
  }

  private void memory(Recording recording) {
    long begin = System.nanoTime();
    byte[] copy = new byte[SIZE];
    System.arraycopy(bytes, 0, copy, 0, SIZE);
    long end = System.nanoTime();
    if (copy[SIZE - 1] != bytes[SIZE - 1]) {
      throw new IllegalStateException("not copied");
    }
    addSpeed(recording, MEMORY, end - begin);
  }

  private static void addSpeed(Recording recording, String series, long nanos) {
    recording.add(series, (double) SIZE / nanos);
  }
}
