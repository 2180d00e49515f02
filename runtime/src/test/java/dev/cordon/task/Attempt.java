package dev.cordon.task;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The start of a task that may fail, for programs that print what became of it. */
final class Attempt {

  /** More than it takes to see that nothing is left. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private Attempt() {}

  /** Runs a task that returns, and tells its end in a word. */
  static String make() throws Exception {
    return make(TaskProcess.of(() -> "returned"));
  }

  /** Runs a task, and tells its end in a word, or in two where there is an exception. */
  static String make(TaskProcess<String> process) throws Exception {
    try {
      process.with(Tasks.QUIET).start();
    } catch (TaskStartException e) {
      return process.isAlive() || process.isDone() || TaskProcess.active().contains(process)
          ? "something is left of " + process
          : e.getClass().getSimpleName();
    }
    Outcome<String> outcome = process.outcome();
    process.join();
    SpareJvms.release(); // It would take of what there is not enough of.
    return outcome instanceof Outcome.Failed<String> failed
        ? "FAILED " + failed.cause().getClass().getSimpleName()
        : outcome.kind().toString();
  }

  /** Prints what is left of tasks that have gone. */
  static void printLeft(String what) throws Exception {
    SpareJvms.release();
    try {
      Await.until("nothing is left", LIMIT, () -> left().isEmpty());
    } finally {
      System.out.println(what + left());
    }
  }

  /** Returns what there is of living child processes, of files, and of threads of ours. */
  private static List<String> left() throws IOException {
    List<String> left = new ArrayList<>();
    for (ProcessHandle child : ProcessHandle.current().children().toList()) {
      if (!Processes.isGone(child.pid())) { // One that the JDK has lost stays as a zombie.
        left.add(child.info().toString());
      }
    }
    File[] files = new File(System.getProperty("java.io.tmpdir")).listFiles();
    for (File file : Optional.ofNullable(files).orElse(new File[0])) {
      left.add(file.getName());
    }
    Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("cordon-"))
        .filter(name -> !name.equals("cordon-timer")) // It ends when it has been idle for a while.
        .forEach(left::add);
    return left;
  }
}
