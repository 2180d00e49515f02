package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Processes as the operating system sees them. */
public final class Processes {
  private Processes() {}

  /** Returns whether the process has gone; one that nobody has asked for yet has gone too. */
  static boolean isGone(long pid) throws IOException {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      char state = stat.charAt(stat.lastIndexOf(')') + 2);
      return state == 'Z' || state == 'X';
    } catch (NoSuchFileException e) {
      return true;
    } catch (IOException e) {
      return !Files.exists(Path.of("/proc/" + pid)); // It went while it was read.
    }
  }

  static void awaitGone(long pid, Duration limit) throws Exception {
    Await.until("process " + pid + " is gone", limit, () -> isGone(pid));
  }

  /** Returns whether the process has been stopped by a signal. */
  static boolean isStopped(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    return stat.charAt(stat.lastIndexOf(')') + 2) == 'T';
  }

  /**
   * Sends a signal, such as {@code KILL}. After {@code STOP}, waits until no thread runs: the
   * signal is only sent when {@code kill} returns, and a thread on another processor goes on.
   */
  public static void signal(String signal, long pid) throws Exception {
    signal(signal, Long.toString(pid));
    if (signal.equals("STOP")) {
      Await.until("all of " + pid + " is stopped", () -> !hasThreadThatRuns(pid));
    }
  }

  private static boolean hasThreadThatRuns(long pid) {
    File[] threads = Path.of("/proc/" + pid + "/task").toFile().listFiles();
    return threads != null && Stream.of(threads).anyMatch(Processes::runs);
  }

  private static boolean runs(File thread) {
    try {
      String stat = Files.readString(thread.toPath().resolve("stat"));
      return "TtZX".indexOf(stat.charAt(stat.lastIndexOf(')') + 2)) < 0;
    } catch (IOException e) { // It has gone.
      return thread.exists();
    }
  }

  /** Sends a signal to a process, or to all of a group, as in {@code -17}. */
  static void signal(String signal, String target) throws Exception {
    var kill = new ProcessBuilder("kill", "-" + signal, "--", target).start();
    assertThat(kill.waitFor()).as("kill -%s %s", signal, target).isZero();
  }

  /** Waits for the number that a task {@linkplain Saboteur#announce announces}. */
  static long announced(Path mark) throws Exception {
    Await.until(mark + " is there", () -> Files.exists(mark));
    return Long.parseLong(Files.readString(mark));
  }
}
