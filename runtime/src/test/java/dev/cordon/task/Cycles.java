package dev.cordon.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The main program of a JVM that runs task after task, and tells what it holds afterwards. */
final class Cycles {
  private static final int PARALLEL = 3;

  /** One way in which a call ends. */
  private enum End {
    RETURN(Outcome.Kind.RETURNED),
    THROW(Outcome.Kind.THREW),
    EXIT(Outcome.Kind.EXITED),
    HALT(Outcome.Kind.EXITED),
    KILL_FROM_OUTSIDE(Outcome.Kind.CRASHED),
    KILL(Outcome.Kind.TERMINATED),
    TERMINATE(Outcome.Kind.TERMINATED),
    CANCEL(Outcome.Kind.TERMINATED),
    TIME_OUT(Outcome.Kind.TIMED_OUT),
    NOT_BEGIN(Outcome.Kind.FAILED);

    private final Outcome.Kind kind;

    End(Outcome.Kind kind) {
      this.kind = kind;
    }
  }

  private Cycles() {}

  /** Runs as many tasks as the first argument says. */
  public static void main(String[] args) throws Exception {
    int cycles = Integer.parseInt(args[0]);
    run(3 * End.values().length);
    SpareJvms.release();
    Await.until(
        "the timer rests",
        () -> Thread.getAllStackTraces().keySet().stream()
            .noneMatch(thread -> thread.getName().equals("cordon-timer")));
    Usage before = Usage.now();
    long begin = System.nanoTime();

    run(cycles);

    long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    System.out.printf(
        "%d cycles: %s, in %d s%n", cycles, before.awaitNoMore(Duration.ofSeconds(10)), seconds);
  }

  private static void run(int cycles) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(PARALLEL);
    try {
      var next = new AtomicInteger();
      Callable<Void> worker = () -> {
        for (int i = next.getAndIncrement(); i < cycles; i = next.getAndIncrement()) {
          cycle(i);
        }
        return null;
      };
      List<Future<Void>> workers = new ArrayList<>();
      for (int i = 0; i < PARALLEL; i++) {
        workers.add(executor.submit(worker));
      }
      for (Future<Void> each : workers) {
        each.get();
      }
    } finally {
      executor.shutdownNow();
      executor.awaitTermination(10, TimeUnit.SECONDS);
    }
  }

  private static void cycle(int number) throws Exception {
    End end = End.values()[number % End.values().length];
    var printed = new Capture();
    TaskProcess<String> process =
        TaskProcess.of(() -> call(end)).with(options(end).output(printed.target()));
    process.start();
    switch (end) {
      case KILL_FROM_OUTSIDE -> {
        Await.until("the call begins", () -> printed.out().equals("begun"));
        process.toHandle().destroyForcibly();
      }
      case KILL -> process.kill();
      case TERMINATE -> process.terminate();
      case CANCEL -> process.cancel(true);
      default -> Saboteur.sink = number;
    }
    Outcome.Kind kind = process.outcome().kind();
    process.join();
    if (kind != end.kind) {
      throw new AssertionError(end + " ended as " + process.outcome());
    }
  }

  private static LaunchOptions options(End end) {
    LaunchOptions options = LaunchOptions.defaults().grace(Duration.ofMillis(500));
    return switch (end) {
      case TIME_OUT -> options.timeout(Duration.ofMillis(20)).heartbeat(Duration.ofSeconds(10));
      case NOT_BEGIN -> options.jvmArgs("-XX:Nope");
      default -> options;
    };
  }

  private static String call(End end) {
    System.out.print("begun");
    System.out.flush();
    switch (end) {
      case THROW -> throw new IllegalStateException("thrown");
      case EXIT -> System.exit(5);
      case HALT -> Runtime.getRuntime().halt(5);
      case RETURN -> Saboteur.sink = 1;
      default -> Saboteur.idle();
    }
    return "returned";
  }
}
