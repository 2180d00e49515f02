package dev.cordon.samples;

import dev.cordon.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Measures what a task costs on the machine that it runs on.
 *
 * <p>Prints the median time from {@code start()} to {@code result()} of a task that does nothing,
 * the same with 16 MiB of arguments and result, and the memory of a child that holds nothing. The
 * number of runs may be given; it is 20 otherwise.
 */
public final class Cost {
  private static final int RUNS = 20;
  private static final int MEBIBYTE = 1 << 20;

  private Cost() {}

  @Task
  static void nothing() {}

  @Task
  static byte[] echo(byte[] bytes) {
    return bytes;
  }

  /** The resident memory of the child in KiB, as Linux tells it. */
  @Task
  static long residentMemory() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  /** One thing to measure. */
  private interface Measured {
    void run() throws InterruptedException;
  }

  /** Measures one after the other. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : RUNS;
    byte[] bytes = new byte[16 * MEBIBYTE];
    System.out.println("runs: " + runs);
    System.out.println("a task that does nothing: " + median(runs, Cost::runNothing) + " ms");
    System.out.println(
        "a task with 16 MiB there and back: " + median(runs, () -> runEcho(bytes)) + " ms");
    var memory = CostTasks.residentMemory();
    memory.start();
    System.out.println("resident memory of a child: " + memory.result() / 1024 + " MiB");
  }

  private static void runNothing() throws InterruptedException {
    var nothing = CostTasks.nothing();
    nothing.start();
    nothing.result();
  }

  private static void runEcho(byte[] bytes) throws InterruptedException {
    var echo = CostTasks.echo(bytes);
    echo.start();
    echo.result();
  }

  private static long median(int runs, Measured measured) throws InterruptedException {
    long[] times = new long[runs];
    for (int run = 0; run < runs; run++) {
      long begin = System.nanoTime();
      measured.run();
      times[run] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }
    Arrays.sort(times);
    return times[runs / 2];
  }
}
