package dev.cordon.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The main program of a JVM that starts tasks, for tests of what becomes of them. */
final class Parent {
  private Parent() {}

  /**
   * Does what the first argument says.
   *
   * <p>{@code facts words...} prints what a child knows; {@code hold harm mark} starts a task that
   * does harm, and waits for it; {@code exit mark} starts one and ends this JVM; {@code end kind
   * mark go} starts one that waits for {@code go}, and returns; {@code nest mark...} starts a task
   * that starts a task, for each mark; {@code print} runs a task that prints; {@code beat mark go}
   * prints how a task with a heartbeat ends that waits for {@code go}; {@code orphans mark}
   * terminates a task that has descendants, and halts at once.
   */
  public static void main(String[] args) throws Exception {
    List<String> rest = List.of(args).subList(1, args.length);
    switch (args[0]) {
      case "facts" ->
        run(() -> Facts.of(rest)).forEach((word, fact) -> System.out.println(word + "=" + fact));
      case "hold" -> hold(rest.get(0), rest.get(1));
      case "exit" -> exit(rest.get(0));
      case "end" -> end(rest.get(0).equals("daemon"), rest.get(1), rest.get(2));
      case "nest" -> nest(rest);
      case "beat" -> beat(rest.get(0), rest.get(1));
      case "interrupted" -> interrupted(rest.get(0), rest.get(1), Path.of(rest.get(2)));
      case "killed" -> killed(rest);
      case "orphans" -> orphans(rest.get(0));
      case "print" ->
        System.out.println(run(() -> {
          System.out.println("from the child's out");
          System.err.println("from the child's err");
          return "from the parent";
        }));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void beat(String mark, String go) throws Exception {
    TaskProcess<Long> process = TaskProcess.<Long>of(() -> {
          Saboteur.announce(Path.of(mark));
          return Processes.announced(Path.of(go));
        })
        .with(LaunchOptions.defaults().heartbeat(Duration.ofMillis(300)));
    process.start();
    System.out.println(process.outcome().kind());
  }

  private static <R> R run(TaskCall<R> call) throws Exception {
    TaskProcess<R> process = TaskProcess.of(call);
    process.start();
    R result = process.get();
    process.join();
    return result;
  }

  private static void hold(String harm, String mark) throws Exception {
    TaskProcess<String> process = TaskProcess.of(() -> Saboteur.announceAnd(harm, mark));
    process.start();
    process.outcome();
  }

  private static void interrupted(String harm, String mark, Path file) throws Exception {
    TaskProcess<String> process = TaskProcess.of(
        () -> harm.equals("nest") ? nest(List.of(mark)) : Saboteur.announceAnd(harm, mark));
    CompletableFuture<Outcome<String>> exit = process.onExit();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      try {
        Files.writeString(file, process.outcome().kind() + ", " + exit.join().kind());
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }));
    process.start(); // After that the signal may come at any time.
    process.outcome();
    Saboteur.idle(); // Ended by a signal, and by nothing else.
  }

  private static void killed(List<String> marks) throws Exception {
    TaskProcess<String> process = TaskProcess.of(() -> nest(marks));
    process.start();
    Processes.announced(Path.of(marks.get(marks.size() - 1)));
    process.kill();
  }

  private static void orphans(String mark) throws Exception {
    TaskProcess<String> process = TaskProcess.of(() -> Saboteur.announceAnd("family", mark));
    process.start();
    Family.at(Path.of(mark));
    process.terminate();
    System.out.println("halts");
    Runtime.getRuntime().halt(0);
  }

  private static void exit(String mark) throws Exception {
    TaskProcess<String> process = TaskProcess.of(() -> Saboteur.announceAnd("spin", mark));
    process.start();
    Processes.announced(Path.of(mark));
    System.exit(7);
  }

  private static void end(boolean daemon, String mark, String go) {
    TaskProcess<String> process = TaskProcess.<String>of(() -> {
          Saboteur.announce(Path.of(mark));
          Processes.announced(Path.of(go));
          System.out.println("the task went on");
          return "done";
        })
        .daemon(daemon);
    process.start();
    System.out.println("main ends");
  }

  /** Runs in each generation. */
  static String nest(List<String> marks) throws Exception {
    if (marks.isEmpty()) {
      return Saboteur.idle();
    }
    String mark = marks.get(0);
    List<String> others = List.copyOf(marks.subList(1, marks.size()));
    return run(() -> {
      Saboteur.announce(Path.of(mark));
      return nest(others);
    });
  }
}
