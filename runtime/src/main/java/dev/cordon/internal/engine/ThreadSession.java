package dev.cordon.internal.engine;

import dev.cordon.internal.launch.Timer;
import dev.cordon.pool.Engine;
import dev.cordon.pool.WorkerStats;
import dev.cordon.task.Evidence;
import dev.cordon.task.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The queue of one pool and the threads that serve it. No job is told anything with the lock held.
 */
final class ThreadSession implements Engine.Session {

  /** How long a thread may take to heed its interrupt. */
  static final Duration GRACE = Duration.ofSeconds(1);

  private final Engine.Settings settings;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  // All guarded by the lock.
  private final Backlog backlog;
  private final List<ThreadWorker> workers = new ArrayList<>();
  private final Starts starts = new Starts();
  private int made;

  ThreadSession(Engine.Settings settings) {
    this.settings = settings;
    this.backlog = new Backlog(settings.pool());
  }

  void open() {
    for (int i = 0; i < settings.workers(); i++) {
      startWorker();
    }
  }

  Engine.Settings settings() {
    return settings;
  }

  private void startWorker() {
    ThreadWorker worker;
    lock.lock();
    try {
      if (backlog.isOver()) {
        return;
      }
      worker = new ThreadWorker(this, settings.pool() + "-" + ++made);
      workers.add(worker);
    } finally {
      lock.unlock();
    }
    worker.start();
  }

  // The workers' side.

  /**
   * {@return the next call, once there is one; null if there will be none}
   *
   * @param worker who has it from then on, so that who cancels it finds it here or there
   */
  Engine.@Nullable Job take(ThreadWorker worker) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (backlog.isEmpty() && !backlog.isOver()) {
        changed.await();
      }
      Engine.Job job = backlog.poll();
      if (job != null) {
        worker.takes(job);
      }
      return job;
    } finally {
      lock.unlock();
    }
  }

  void ready(ThreadWorker worker) {
    lock.lock();
    try {
      starts.succeeded();
    } finally {
      lock.unlock();
    }
    settings.listener().workerStarted(worker.stats());
  }

  /** A worker has not come as far as calls. */
  void failed(ThreadWorker worker, Throwable cause, boolean certain) {
    List<Engine.Job> lost;
    Duration pause;
    lock.lock();
    try {
      workers.remove(worker);
      lost = starts.failed(certain) ? backlog.breakBy(cause) : List.of();
      pause = starts.pause();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    backlog.endAll(lost);
    settings.listener().workerEnded(worker.stats(), "failed to start: " + cause.getMessage());
    var unused = Timer.schedule(this::startWorker, pause);
  }

  /** A worker takes no more calls, or was abandoned. */
  void gone(ThreadWorker worker, String reason) {
    boolean wasThere;
    lock.lock();
    try {
      wasThere = workers.remove(worker);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    if (wasThere) {
      settings.listener().workerEnded(worker.stats(), reason);
      startWorker();
    }
  }

  // The pool's side.

  @Override
  public void submit(List<? extends Engine.Job> jobs) {
    lock.lock();
    try {
      backlog.add(jobs);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void submitAgain(Engine.Job job) {
    lock.lock();
    try {
      backlog.addAgain(job);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void cancel(Engine.Job job, boolean interrupt) {
    boolean wasQueued;
    List<ThreadWorker> all;
    lock.lock();
    try {
      wasQueued = backlog.remove(job);
      all = List.copyOf(workers);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    if (wasQueued) {
      job.ended(new Outcome.Terminated<>(Evidence.ofUnstarted(job.name())));
    } else if (interrupt) {
      all.forEach(worker -> worker.cancel(job));
    }
  }

  @Override
  public void shutdown() {
    lock.lock();
    try {
      backlog.shutDown();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public List<Engine.Job> terminate() {
    List<Engine.Job> unbegun;
    List<ThreadWorker> all;
    lock.lock();
    try {
      unbegun = backlog.terminate();
      all = List.copyOf(workers);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    backlog.endAll(unbegun);
    all.forEach(ThreadWorker::terminate);
    return unbegun;
  }

  @Override
  public boolean awaitEnd(Duration limit) throws InterruptedException {
    long left = Timer.nanos(limit);
    lock.lockInterruptibly();
    try {
      while (!(backlog.isOver() && workers.isEmpty())) {
        if (left <= 0) {
          return false;
        }
        requireOther();
        left = changed.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** With the lock held. */
  private void requireOther() {
    for (ThreadWorker worker : workers) {
      if (worker.isCurrent()) {
        throw new IllegalStateException(
            "A call that runs in " + settings.pool() + " cannot wait for the end of that");
      }
    }
  }

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
    List<ThreadWorker> all;
    lock.lock();
    try {
      all = List.copyOf(workers);
    } finally {
      lock.unlock();
    }
    return all.stream().map(ThreadWorker::stats).toList();
  }
}
