package dev.cordon.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A process of its own that enters a guard of the machine. */
final class MachineProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private MachineProcess(Process process) {
    this.process = process;
    this.out = process.inputReader();
  }

  /** Starts one that does {@code what}. */
  static MachineProcess start(String what, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xshare:auto",
        "-XX:TieredStopAtLevel=1",
        "-Dcordon.lockDirectory=" + System.getProperty("cordon.lockDirectory"),
        "-cp",
        System.getProperty("java.class.path"),
        MachineProcess.class.getName(),
        what));
    command.addAll(List.of(arguments));
    return new MachineProcess(new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start());
  }

  /** Starts one that is in, and waits until it is. */
  static MachineProcess within(String how, String guard) throws IOException {
    MachineProcess process = start(how, guard);
    process.expect("in");
    return process;
  }

  long pid() {
    return process.pid();
  }

  /** {@return what it says next} */
  String line() throws IOException {
    return String.valueOf(out.readLine());
  }

  void expect(String line) throws IOException {
    String found = line();
    if (!line.equals(found)) {
      throw new AssertionError("The process said " + found + " in place of " + line);
    }
  }

  /** Has it leave, and waits until it has ended. */
  void leave() throws Exception {
    process.getOutputStream().close();
    expect("out");
    process.waitFor();
  }

  /** Kills it, and waits until it has gone. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  public static void main(String[] arguments) throws Exception {
    switch (arguments[0]) {
      case "write" -> {
        Guard guard = Guard.ofMachine(arguments[1]);
        guard.enter();
        tellAndWait();
        guard.leave();
      }
      case "read" -> {
        Guard guard = Guard.ofMachine(arguments[1]);
        guard.enterRead();
        tellAndWait();
        guard.leaveRead();
      }
      case "relative" -> {
        System.setProperty("cordon.lockDirectory", "locks");
        tellFault(Guard.ofMachine("one"));
        System.clearProperty("cordon.lockDirectory");
        System.setProperty("user.home", "?"); // As it is without a home.
        tellFault(Guard.ofMachine("other"));
      }
      case "count" -> count(Guard.ofMachine(arguments[1]), Path.of(arguments[2]));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    System.out.println("out");
  }

  private static void tellFault(Guard guard) {
    try {
      guard.enter();
    } catch (GuardException e) {
      System.out.println(e.getMessage());
    }
  }

  private static void tellAndWait() throws IOException {
    System.out.println("in");
    while (System.in.read() >= 0) {
      // It is to stay.
    }
  }

  /**
   * Enters and leaves until it is killed, and counts in two files that are alike when it is out.
   */
  private static void count(Guard guard, Path directory) throws IOException {
    System.out.println("in");
    while (true) {
      guard.enter();
      try {
        Optional<String> fault = countOnce(guard, directory);
        if (fault.isPresent()) {
          Files.writeString(directory.resolve("fault"), fault.get());
          return;
        }
      } finally {
        guard.leave();
      }
    }
  }

  /** Counts once, and returns what is wrong, if anything is. */
  static Optional<String> countOnce(Guard guard, Path directory) throws IOException {
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    long before = Files.size(first);
    if (before != Files.size(second)) {
      if (!guard.ownerDied()) {
        return Optional.of("half done, and nobody has died: " + before);
      }
      Files.write(second, new byte[(int) before]);
    }
    append(first);
    append(second);
    long after = Files.size(first);
    return after == before + 1 && Files.size(second) == after
        ? Optional.empty()
        : Optional.of("two were in: " + before + ", " + after);
  }

  private static void append(Path file) throws IOException {
    Files.write(file, new byte[1], StandardOpenOption.APPEND);
  }
}
