package dev.cordon.internal.engine;

import dev.cordon.internal.launch.Ender;
import dev.cordon.internal.launch.ShutdownHook;
import dev.cordon.internal.launch.Timer;
import dev.cordon.internal.launch.Uninterrupted;
import dev.cordon.pool.Engine;
import dev.cordon.pool.WorkerStats;
import dev.cordon.task.Evidence;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Outcome;
import dev.cordon.task.TaskException;
import dev.cordon.task.TaskStartException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The queue of one pool and the processes that serve it: who is started, and what ends.
 *
 * <p>Who gets which call is decided by a {@link Dispatch}. All of it is guarded by one lock,
 * {@link #lock}; no job is told anything with the lock held.
 */
final class ProcessSession implements Engine.Session, ShutdownHook.Member {
  private final Engine.Settings settings;
  private final LaunchOptions options;
  private final int depth;
  private final ReentrantLock lock = new ReentrantLock();

  /** Signalled when nothing is left. */
  private final Condition ended = lock.newCondition();

  // All guarded by the lock.
  private final Backlog backlog;
  private final Crew crew;
  private final Dispatch dispatch;

  /** @param depth how many tasks run around its calls, they included */
  ProcessSession(Engine.Settings settings, LaunchOptions options, int depth) {
    this.settings = settings;
    this.options = options;
    this.depth = depth;
    this.backlog = new Backlog(settings.pool());
    this.crew = new Crew(settings.workers(), this::make);
    this.dispatch = new Dispatch(lock, settings.workers(), backlog, crew);
  }

  void open() {
    try {
      ShutdownHook.add(this);
    } catch (IllegalStateException e) {
      throw new TaskStartException(settings.pool() + " cannot start: " + e.getMessage(), e);
    }
    List<ProcessWorker> first = new ArrayList<>();
    lock.lock();
    try {
      for (int i = 0; i < settings.workers(); i++) {
        first.add(crew.make());
      }
    } finally {
      lock.unlock();
    }
    first.forEach(ProcessWorker::start);
  }

  Engine.Settings settings() {
    return settings;
  }

  LaunchOptions options() {
    return options;
  }

  int depth() {
    return depth;
  }

  ReentrantLock lock() {
    return lock;
  }

  Dispatch dispatch() {
    return dispatch;
  }

  /** Makes the worker of that number. */
  private ProcessWorker make(int number) {
    int limit = settings.maxTasksPerWorker().orElse(Integer.MAX_VALUE);
    int size = settings.workers();
    if (number < size && limit < Integer.MAX_VALUE) { // So that not all end at the same time.
      limit = (int) Math.max(1, (long) limit * number / size);
    }
    return new ProcessWorker(this, settings.pool() + "-" + number, limit);
  }

  // Calls.

  @Override
  public void submit(List<? extends Engine.Job> jobs) {
    dispatch.submit(jobs);
  }

  @Override
  public void submitAgain(Engine.Job job) {
    dispatch.submitAgain(job);
  }

  @Override
  public void cancel(Engine.Job job, boolean interrupt) {
    ProcessWorker holder = null;
    Holding.Held held = null;
    boolean wasQueued;
    lock.lock();
    try {
      wasQueued = backlog.remove(job);
      for (ProcessWorker worker : wasQueued ? List.<ProcessWorker>of() : crew.all()) {
        Holding.Held its = worker.note(job);
        if (its != null) {
          holder = worker;
          held = its;
        }
      }
    } finally {
      lock.unlock();
    }
    if (wasQueued) {
      job.ended(new Outcome.Terminated<>(Evidence.ofUnstarted(job.name())));
      tidy();
    } else if (holder != null && held != null) {
      holder.cancel(held, interrupt);
    }
  }

  // Workers.

  /** A worker takes calls from now on. */
  void ready(ProcessWorker worker) {
    lock.lock();
    try {
      crew.starts().succeeded();
    } finally {
      lock.unlock();
    }
    settings.listener().workerStarted(worker.stats());
    worker.pump();
    tidy();
  }

  /**
   * A worker has not come as far as calls.
   *
   * @param certain whether another would fail in the same way
   */
  void failed(ProcessWorker worker, Throwable cause, boolean certain) {
    List<Engine.Job> lost;
    lock.lock();
    try {
      crew.remove(worker);
      lost = crew.starts().failed(certain) ? backlog.breakBy(cause) : List.of();
    } finally {
      lock.unlock();
    }
    settings.listener().workerEnded(worker.stats(), "failed to start: " + cause.getMessage());
    backlog.endAll(lost);
    tidy();
  }

  /** A worker has gone that took calls; {@code used} if it has ended any. */
  void gone(ProcessWorker worker, boolean used, String reason) {
    lock.lock();
    try {
      crew.remove(worker);
      crew.starts().ended(used);
    } finally {
      lock.unlock();
    }
    settings.listener().workerEnded(worker.stats(), reason);
    tidy();
  }

  /** Sees to it that there are as many workers as there should be, and no more. */
  void tidy() {
    Crew.Plan plan;
    boolean over;
    lock.lock();
    try {
      plan = crew.plan(backlog.isOver());
      over = hasEnded();
      if (over) {
        ended.signalAll();
      }
    } finally {
      lock.unlock();
    }
    plan.retire().forEach(ProcessWorker::retire);
    plan.start().forEach(ProcessWorker::start);
    for (int i = 0; i < plan.later(); i++) {
      var unused = Timer.schedule(this::startPlanned, plan.pause());
    }
    plan.serve().forEach(ProcessWorker::pump);
    if (over) {
      ShutdownHook.remove(this);
    }
  }

  private void startPlanned() {
    ProcessWorker worker = null;
    lock.lock();
    try {
      crew.due();
      if (!backlog.isOver()) {
        worker = crew.make();
      }
    } finally {
      lock.unlock();
    }
    if (worker != null) {
      worker.start();
    }
    tidy();
  }

  /**
   * {@return whether there may be something to tidy up when a worker has no more calls; with the
   * lock held}
   */
  boolean isChanging() {
    return backlog.isShutDown()
        || backlog.isClosing()
        || settings.maxTasksPerWorker().isPresent();
  }

  boolean isTerminated() {
    lock.lock();
    try {
      return backlog.isTerminated();
    } finally {
      lock.unlock();
    }
  }

  // The end.

  @Override
  public void shutdown() {
    lock.lock();
    try {
      backlog.shutDown();
    } finally {
      lock.unlock();
    }
    tidy();
  }

  @Override
  public List<Engine.Job> terminate() {
    List<Engine.Job> unbegun = terminateSoon();
    Duration longest = options.grace().plus(Ender.KILL);
    if (!Uninterrupted.await(this::awaitEnd, longest)) {
      List<Long> held = workers().stream().map(WorkerStats::pid).toList();
      throw new TaskException(
          "The system still holds processes of " + settings.pool() + ", pids " + held);
    }
    return unbegun;
  }

  private List<Engine.Job> terminateSoon() {
    List<Engine.Job> unbegun;
    List<ProcessWorker> all;
    lock.lock();
    try {
      unbegun = backlog.terminate();
      all = crew.all();
    } finally {
      lock.unlock();
    }
    backlog.endAll(unbegun);
    all.forEach(ProcessWorker::terminate);
    tidy();
    return unbegun;
  }

  @Override
  public void endWithJvm() {
    List<Engine.Job> unbegun;
    List<ProcessWorker> all;
    lock.lock();
    try {
      unbegun = backlog.terminate();
      all = crew.all();
    } finally {
      lock.unlock();
    }
    backlog.endAll(unbegun);
    all.forEach(ProcessWorker::kill);
  }

  @Override
  public boolean awaitGone(Duration limit) throws InterruptedException {
    return awaitEnd(limit);
  }

  @Override
  public boolean awaitEnd(Duration limit) throws InterruptedException {
    long left = Timer.nanos(limit);
    lock.lockInterruptibly();
    try {
      while (!hasEnded()) {
        if (left <= 0) {
          return false;
        }
        left = ended.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** With the lock held. */
  private boolean hasEnded() {
    return backlog.isShutDown() && backlog.isEmpty() && crew.isGone();
  }

  // What is asked.

  @Override
  public int queued() {
    lock.lock();
    try {
      return backlog.size();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public List<WorkerStats> workers() {
    List<ProcessWorker> all;
    lock.lock();
    try {
      all = crew.all();
    } finally {
      lock.unlock();
    }
    return all.stream().map(ProcessWorker::stats).toList();
  }
}
