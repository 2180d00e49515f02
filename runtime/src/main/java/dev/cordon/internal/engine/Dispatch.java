package dev.cordon.internal.engine;

import dev.cordon.internal.launch.Timer;
import dev.cordon.pool.Engine;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Decides which worker of a pool gets which call, and which of them are awake for it, under the
 * lock of the session; no worker ever takes anything that another one might want.
 */
final class Dispatch {

  /** How many bytes of calls go to a worker at once, unless one alone has more. */
  private static final long MAX_BATCH = 1 << 20;

  /** How long a worker may have calls before it needs them while another one has none. */
  private static final Duration UNBALANCED = Duration.ofMillis(5);

  /** How long a worker may end no call that ends calls all the time. */
  private static final Duration BRISK = Duration.ofMillis(1);

  /** The same, though it may be without a processor meanwhile. */
  private static final Duration STILL = UNBALANCED.multipliedBy(2);

  /** Calls of which so many take as long as waking a worker need a processor and nothing else. */
  private static final int BRIEF = 10;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private final ReentrantLock lock;
  private final int workers;

  // All guarded by the lock.
  private final Backlog backlog;
  private final Crew crew;

  /** Whether it will be looked whether calls wait while workers have none. */
  private boolean balancing;

  /** @param workers how many there should be */
  Dispatch(ReentrantLock lock, int workers, Backlog backlog, Crew crew) {
    this.lock = lock;
    this.workers = workers;
    this.backlog = backlog;
    this.crew = crew;
  }

  /** Takes calls, and sees to it that there are workers awake for them. */
  void submit(List<? extends Engine.Job> jobs) {
    List<ProcessWorker> brisk = List.of();
    boolean suffice = false;
    lock.lock();
    try {
      backlog.add(jobs);
      int few = few(jobs);
      if (few > 1 && crew.hasIdle()) {
        brisk = crew.brisk(BRISK);
        suffice = backlog.size() + held(brisk) <= few * brisk.size() || isServed();
        brisk.removeIf(worker -> worker.held() > few / 2);
        balanceSoon();
      }
    } finally {
      lock.unlock();
    }
    if (suffice) { // They will have ended all calls before another one is awake and at work.
      brisk.forEach(ProcessWorker::pump);
    } else {
      wake();
    }
  }

  /** {@return how many calls of the kinds that wait take as long as waking a worker} */
  private int few(List<? extends Engine.Job> last) {
    Engine.Job first = backlog.peek();
    return first == null || last.isEmpty()
        ? 1
        : Math.min(first.few(), last.get(last.size() - 1).few());
  }

  private static int held(List<ProcessWorker> workers) {
    return workers.stream().mapToInt(ProcessWorker::held).sum();
  }

  /** Wakes workers, one after the other, while there are calls that none has. */
  private void wake() {
    ProcessWorker worker = nextAwake();
    while (worker != null) {
      worker.pump();
      worker = nextAwake();
    }
  }

  private @Nullable ProcessWorker nextAwake() {
    lock.lock();
    try {
      if (backlog.isEmpty()) {
        return null;
      }
      if (isServed()) {
        balanceSoon();
        return null;
      }
      return crew.wake();
    } finally {
      lock.unlock();
    }
  }

  /** Takes a call again, before all others, whose worker was lost. */
  void submitAgain(Engine.Job job) {
    lock.lock();
    try {
      backlog.addAgain(job); // Its worker has not gone from the list yet, so another will come.
    } finally {
      lock.unlock();
    }
    wake();
  }

  /**
   * {@return whether brief calls wait, and as many workers as there are processors end such calls
   * all the time: one more would take its turns from them}
   */
  private boolean isServed() {
    Engine.Job first = backlog.peek();
    return first != null && first.few() >= BRIEF && crew.brisk(STILL).size() >= PROCESSORS;
  }

  /**
   * Gives a worker its next calls, which go together; none if there are none or it has enough. With
   * the lock held.
   */
  List<Engine.Job> next(ProcessWorker worker) {
    if (!worker.accepts()) {
      return List.of();
    }
    Engine.Job first = backlog.peek();
    int has = worker.held();
    if (has == 0 && (first == null || isServed())) {
      crew.rest(worker);
      return List.of();
    }
    if (first == null || (has > 0 && (first.ahead() <= 1 || has > first.ahead() / 2))) {
      return List.of();
    }
    int share = (backlog.size() + workers - 1) / workers;
    int most = Math.min(
        Math.min(Math.max(1, first.together()), Math.max(share, first.few())), worker.left());
    List<Engine.Job> batch = new ArrayList<>(most);
    long bytes = 0;
    for (Engine.Job job = first; job != null && batch.size() < most; job = backlog.peek()) {
      for (ByteBuffer part : job.body()) {
        bytes += part.remaining();
      }
      if (!batch.isEmpty() && (!isAlike(first, job) || bytes > MAX_BATCH)) {
        break;
      }
      batch.add(job);
      backlog.poll();
    }
    return batch;
  }

  /** Sees to it that no call waits for long where workers have none. With the lock held. */
  void balanceSoon() {
    if (!balancing && crew.hasIdle() && (!backlog.isEmpty() || crew.hasAhead())) {
      balancing = true;
      var unused = Timer.schedule(this::balance, UNBALANCED);
    }
  }

  /** Wakes workers for calls that wait, or takes calls back that others have not begun. */
  private void balance() {
    List<ProcessWorker> loaded;
    Duration least;
    lock.lock();
    try {
      balancing = false;
      loaded = crew.hasIdle() ? crew.ahead() : List.of();
      least = backlog.isEmpty() ? UNBALANCED.dividedBy(2) : STILL;
      balanceSoon();
    } finally {
      lock.unlock();
    }
    loaded.forEach(worker -> worker.takeBack(least));
    wake();
  }

  /**
   * Takes calls back that a worker had and had not begun. With the lock held, and in one go with
   * taking them from the worker, so that who cancels one finds it here or there.
   *
   * @return those that will not run any more, which are for {@link #gaveBack}
   */
  List<Engine.Job> giveBack(List<Engine.Job> unbegun) {
    return backlog.giveBack(unbegun);
  }

  /** Calls were given back, without the lock now: ends those that are lost, and has others run. */
  void gaveBack(List<Engine.Job> lost) {
    backlog.endAll(lost);
    wake();
  }

  @SuppressWarnings("ReferenceEquality") // Of equal ones there is one.
  private static boolean isAlike(Engine.Job one, Engine.Job other) {
    return one.form() == other.form() && one.scopes() == other.scopes();
  }
}
