package dev.cordon.task;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The main program of a JVM whose tasks are killed and stopped at random moments. */
final class Chaos {
  private static final int PARALLEL = 3;

  /** More than timeout, heartbeat, start timeout and the end by force can take together. */
  private static final Duration IN_TIME = Duration.ofSeconds(20);

  private static final Duration QUIET = Duration.ofSeconds(10);

  private final int tasks;
  private final long seed;
  private final AtomicInteger next = new AtomicInteger();

  /** Guarded by itself. */
  private final Map<Outcome.Kind, Integer> kinds = new EnumMap<>(Outcome.Kind.class);

  /** Those that are never continued. The saboteur's own. */
  private final Set<TaskProcess<?>> stopped = new HashSet<>();

  private Chaos(int tasks, long seed) {
    this.tasks = tasks;
    this.seed = seed;
  }

  /** Runs as many tasks as the first argument says, with the second as the seed of all chance. */
  public static void main(String[] args) throws Exception {
    new Chaos(Integer.parseInt(args[0]), Long.parseLong(args[1])).run();
  }

  private void run() throws Exception {
    process(new Random(seed)).start(); // Loads what a task takes.
    Await.until("the first has gone", () -> TaskProcess.active().isEmpty());
    SpareJvms.release();
    Usage before = Usage.now();
    long begin = System.nanoTime();

    attack();

    long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    System.out.printf(
        "%d tasks under attack, seed %d: %s, %s, in %d s%n",
        tasks, seed, kinds, before.awaitNoMore(QUIET), seconds);
  }

  private void attack() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(PARALLEL + 1);
    Process shell = new ProcessBuilder("sh").redirectErrorStream(true).start();
    try {
      List<Future<Void>> runners = new ArrayList<>();
      for (int i = 0; i < PARALLEL; i++) {
        runners.add(executor.submit(runner(new Random(seed + 1 + i))));
      }
      var saboteur = executor.submit(saboteur(new Random(seed), shell.getOutputStream()));
      for (Future<Void> runner : runners) {
        runner.get();
      }
      saboteur.get();
    } finally {
      executor.shutdownNow();
      executor.awaitTermination(IN_TIME.toSeconds(), TimeUnit.SECONDS);
      shell.destroyForcibly().waitFor();
    }
  }

  private Callable<Void> runner(Random random) {
    return () -> {
      while (next.getAndIncrement() < tasks) {
        runOne(random);
      }
      return null;
    };
  }

  /** Runs a task, which must end in time, once and in one way. */
  private void runOne(Random random) throws Exception {
    TaskProcess<byte[]> process = process(random);
    var told = new AtomicInteger();
    var exit = process.onExit().thenApply(outcome -> {
      told.incrementAndGet();
      return outcome;
    });
    process.start();
    Outcome<byte[]> outcome = exit.get(IN_TIME.toSeconds(), TimeUnit.SECONDS);
    boolean gone = process.join(IN_TIME);
    if (!gone
        || told.get() != 1
        || !outcome.equals(process.outcome())
        || !process.isDone()
        || !Processes.isGone(process.pid())) {
      throw new AssertionError(process + " has not ended well: " + outcome);
    }
    switch (outcome.kind()) {
      case RETURNED, CRASHED, TIMED_OUT, UNRESPONSIVE, FAILED -> {
        synchronized (kinds) {
          kinds.merge(outcome.kind(), 1, Integer::sum);
        }
      }
      default -> throw new AssertionError(process + " ended as " + outcome);
    }
  }

  private static TaskProcess<byte[]> process(Random random) {
    byte[] payload = new byte[random.nextInt(200_000)];
    Duration time = Duration.ofMillis(random.nextInt(600));
    LaunchOptions options = Tasks.QUIET
        .timeout(Duration.ofSeconds(1))
        .startTimeout(Duration.ofSeconds(2))
        .grace(Duration.ofMillis(100));
    return TaskProcess.of(() -> {
          Await.until("it has worked", Beats.passed(time));
          return payload;
        })
        .with(random.nextBoolean() ? options.heartbeat(Duration.ofMillis(600)) : options);
  }

  private Callable<Void> saboteur(Random random, OutputStream shell) {
    return () -> {
      while (next.get() < tasks + PARALLEL && !Thread.currentThread().isInterrupted()) {
        pause(random.nextInt(400));
        if (random.nextInt(4) == 0) {
          harmSpare(random, shell);
        }
        List<TaskProcess<?>> active = new ArrayList<>(TaskProcess.active());
        active.removeAll(stopped); // Those shall be found by a limit.
        if (!active.isEmpty()) {
          harm(active.get(random.nextInt(active.size())), random, shell);
        }
      }
      return null;
    };
  }

  private void harm(TaskProcess<?> process, Random random, OutputStream shell) throws IOException {
    long pid;
    try {
      pid = process.pid();
    } catch (IllegalStateException e) {
      return; // It is just being started.
    }
    switch (random.nextInt(6)) {
      case 0, 1, 2 -> process.toHandle().destroyForcibly();
      case 3 -> {
        stopped.add(process);
        signal("STOP", pid, shell);
      }
      default -> {
        signal("STOP", pid, shell);
        pause(random.nextInt(100));
        signal("CONT", pid, shell);
      }
    }
  }

  /** Whatever becomes of the spare, no task shall notice. */
  private static void harmSpare(Random random, OutputStream shell) throws IOException {
    Optional<ProcessHandle> spare = SpareJvms.current();
    if (spare.isPresent()) {
      signal(random.nextBoolean() ? "KILL" : "STOP", spare.get().pid(), shell);
    }
  }

  /** Sends the signal in no time, from a shell that waits for words. */
  private static void signal(String signal, long pid, OutputStream shell) throws IOException {
    shell.write(("kill -" + signal + " " + pid + " 2>&-\n").getBytes(StandardCharsets.US_ASCII));
    shell.flush();
  }

  private static void pause(int millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
