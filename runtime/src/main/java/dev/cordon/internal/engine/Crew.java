package dev.cordon.internal.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The workers of one pool, and who of them is to start, to serve and to end. Guarded by the lock of
 * the session.
 *
 * <p>As many serve as there should be. One whose time will soon be over has a successor started,
 * which waits until the other one has ended its last call, and only then is that one retired.
 */
final class Crew {
  private final int size;

  /** Makes the worker of that number. */
  private final IntFunction<ProcessWorker> maker;

  private final List<ProcessWorker> workers = new ArrayList<>();

  /** Those that wait for a call; the last one has done so for the shortest time. */
  private final Deque<ProcessWorker> idle = new ArrayDeque<>();

  private final Starts starts = new Starts();
  private int made;

  /** How many will be started after a pause. */
  private int planned;

  /**
   * What is to be done, without the lock.
   *
   * @param start workers to start
   * @param retire workers to retire
   * @param serve workers that may take calls now
   * @param later how many more are to be started after a pause
   * @param pause that pause
   */
  record Plan(
      List<ProcessWorker> start,
      List<ProcessWorker> retire,
      List<ProcessWorker> serve,
      int later,
      Duration pause) {}

  Crew(int size, IntFunction<ProcessWorker> maker) {
    this.size = size;
    this.maker = maker;
  }

  Starts starts() {
    return starts;
  }

  /** {@return the workers that there are, the oldest first} */
  List<ProcessWorker> all() {
    return List.copyOf(workers);
  }

  boolean isGone() {
    return workers.isEmpty() && planned == 0;
  }

  ProcessWorker make() {
    ProcessWorker worker = maker.apply(++made);
    workers.add(worker);
    return worker;
  }

  void remove(ProcessWorker worker) {
    workers.remove(worker);
    idle.remove(worker);
  }

  /** It has no call, and there is none for it. */
  void rest(ProcessWorker worker) {
    if (!idle.contains(worker)) {
      idle.addLast(worker);
    }
  }

  /** Takes out one that waits for calls; null if there is none. */
  @Nullable ProcessWorker wake() {
    return idle.pollLast();
  }

  /** {@return the workers that end short calls, the last of them within that time} */
  List<ProcessWorker> brisk(Duration pause) {
    long nanos = pause.toNanos();
    List<ProcessWorker> brisk = new ArrayList<>();
    for (ProcessWorker worker : workers) {
      if (worker.isBrisk(nanos)) {
        brisk.add(worker);
      }
    }
    return brisk;
  }

  boolean hasIdle() {
    return !idle.isEmpty();
  }

  /** {@return whether a worker has a call behind the one that it runs} */
  boolean hasAhead() {
    for (ProcessWorker worker : workers) {
      if (isLoaded(worker)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the workers that have calls behind the one that they run} */
  List<ProcessWorker> ahead() {
    return workers.stream().filter(Crew::isLoaded).toList();
  }

  private static boolean isLoaded(ProcessWorker worker) {
    return worker.held() > 1 && !worker.isEnding();
  }

  /** A start that was planned is due. */
  void due() {
    planned--;
  }

  /**
   * Plans what is to be done.
   *
   * @param isOver whether no more calls will come
   */
  Plan plan(boolean isOver) {
    List<ProcessWorker> serve = new ArrayList<>();
    int serving = 0;
    int standby = 0;
    int soonSpent = 0;
    boolean allUp = true;
    for (ProcessWorker worker : workers) {
      if (worker.isEnding() || (worker.isSpent() && worker.isIdle())) {
        continue;
      }
      allUp &= worker.isUp();
      if (serving == size) {
        standby++;
        continue;
      }
      serving++;
      soonSpent += worker.isUp() && worker.isSoonSpent() ? 1 : 0;
      if (worker.admit()) {
        serve.add(worker);
      }
    }
    List<ProcessWorker> retire = new ArrayList<>();
    for (ProcessWorker worker : workers) {
      boolean replaced = worker.isUp() && worker.isSpent() && serving == size && allUp;
      if (!worker.isEnding() && worker.isIdle() && (isOver || replaced)) {
        worker.retiring();
        retire.add(worker);
      }
    }
    idle.removeAll(retire);
    if (isOver) {
      return new Plan(List.of(), retire, serve, 0, Duration.ZERO);
    }
    int missing = size - serving + Math.max(0, soonSpent - standby) - planned;
    Duration pause = starts.pause();
    List<ProcessWorker> start = new ArrayList<>();
    int later = 0;
    for (int i = 0; i < missing; i++) {
      if (pause.isZero()) {
        start.add(make());
      } else {
        later++;
      }
    }
    planned += later;
    return new Plan(start, retire, serve, later, pause);
  }
}
