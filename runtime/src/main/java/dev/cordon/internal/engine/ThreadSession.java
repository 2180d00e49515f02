package dev.cordon.internal.engine;

import dev.cordon.internal.launch.Timer;
import dev.cordon.pool.Engine;
import dev.cordon.pool.PoolBrokenException;
import dev.cordon.pool.WorkerStats;
import dev.cordon.task.Evidence;
import dev.cordon.task.Outcome;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
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
  private final Deque<Engine.Job> queue = new ArrayDeque<>();
  private final List<ThreadWorker> workers = new ArrayList<>();
  private final Starts starts = new Starts();
  private int made;
  private boolean shutdown;
  private boolean terminated;
  private @Nullable PoolBrokenException broken;

  ThreadSession(Engine.Settings settings) {
    this.settings = settings;
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
      if (broken != null || (shutdown && queue.isEmpty())) {
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

  /** {@return the next call, once there is one; null if there will be none} */
  Engine.@Nullable Job take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (queue.isEmpty() && !shutdown && broken == null) {
        changed.await();
      }
      return queue.poll();
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
    List<Engine.Job> lost = List.of();
    PoolBrokenException verdict = null;
    Duration pause;
    lock.lock();
    try {
      workers.remove(worker);
      if (starts.failed(certain) && broken == null) {
        verdict = new PoolBrokenException(
            settings.pool() + " can start no worker any more: " + cause.getMessage(), cause);
        broken = verdict;
        lost = new ArrayList<>(queue);
        queue.clear();
      }
      pause = starts.pause();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    if (verdict != null) {
      for (Engine.Job job : lost) {
        job.ended(new Outcome.Failed<>(verdict, Evidence.ofUnstarted(job.name())));
      }
    }
    settings.listener().workerEnded(worker.stats(), "failed to start: " + cause.getMessage());
    if (broken == null) {
      var unused = Timer.schedule(this::startWorker, pause);
    }
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
      requireNotBroken();
      if (shutdown) {
        throw new RejectedExecutionException(settings.pool() + " takes no more calls");
      }
      queue.addAll(jobs);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void submitAgain(Engine.Job job) {
    lock.lock();
    try {
      requireNotBroken();
      if (terminated) {
        throw new RejectedExecutionException(settings.pool() + " was terminated");
      }
      queue.addFirst(job);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void requireNotBroken() {
    PoolBrokenException verdict = broken;
    if (verdict != null) {
      throw verdict.again();
    }
  }

  @Override
  public void cancel(Engine.Job job, boolean interrupt) {
    boolean wasQueued;
    List<ThreadWorker> all;
    lock.lock();
    try {
      wasQueued = queue.removeLastOccurrence(job); // The last are cancelled first.
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
      shutdown = true;
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
      shutdown = true;
      terminated = true;
      unbegun = new ArrayList<>(queue);
      queue.clear();
      all = List.copyOf(workers);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    for (Engine.Job job : unbegun) {
      job.ended(new Outcome.Terminated<>(Evidence.ofUnstarted(job.name())));
    }
    all.forEach(ThreadWorker::terminate);
    return unbegun;
  }

  @Override
  public boolean awaitEnd(Duration limit) throws InterruptedException {
    long left = Timer.nanos(limit);
    lock.lockInterruptibly();
    try {
      while (!((shutdown || broken != null) && queue.isEmpty() && workers.isEmpty())) {
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
      return queue.size();
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
