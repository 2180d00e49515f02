package dev.cordon.pool;

import static java.util.Objects.requireNonNull;

import dev.cordon.task.TaskCall;
import dev.cordon.task.TransferException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A pool, as those see it who know executors. */
@SuppressWarnings("NullAway") // The JDK's own interface leaves open what may be null.
final class PoolExecutor implements ExecutorService {
  /** In place of what had been taken as bytes, to run in a process. */
  private static void runGone() {
    throw new IllegalStateException("This was to run in a process, and did not come to that.");
  }

  private final Pool pool;
  private final Core core;

  PoolExecutor(Pool pool, Core core) {
    this.pool = pool;
    this.core = core;
  }

  /** What the command throws goes where an uncaught exception goes, since nobody has its future. */
  @Override
  public void execute(Runnable command) {
    Call<?> call = (Call<?>) apply(new Command<>(requireNonNull(command, "command"), (Void) null));
    call.when(Gate.DONE, () -> Futures.tell(call, value -> {}, PoolExecutor::uncaught));
  }

  private static void uncaught(Throwable thrown) {
    if (!(thrown instanceof CancellationException)) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    }
  }

  @Override
  public <T> Future<T> submit(Callable<T> task) {
    return start(requireNonNull(task, "task"));
  }

  @Override
  public Future<?> submit(Runnable task) {
    return submit(task, (Void) null);
  }

  @Override
  public <T> Future<T> submit(Runnable task, T result) {
    return apply(new Command<>(requireNonNull(task, "task"), result));
  }

  /** A command, which is given back if it does not begin. */
  private record Command<T>(Runnable command, T result) implements TaskCall<T> {
    @Override
    public T call() {
      command.run();
      return result;
    }
  }

  /** Returns what was given to be executed, or else what runs the call, here. */
  private static Runnable commandOf(TaskCall<?> call) {
    if (call instanceof Command<?> command) {
      return command.command();
    }
    return () -> {
      try {
        call.call();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new CompletionException(e);
      }
    };
  }

  private <T> AsyncResult<T> start(Callable<T> task) {
    return apply(task::call);
  }

  private <T> AsyncResult<T> apply(TaskCall<T> call) {
    try {
      return pool.applyAsync(call);
    } catch (TransferException e) {
      throw new RejectedExecutionException(e.getMessage(), e);
    }
  }

  @Override
  public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks)
      throws InterruptedException {
    return invokeAll(tasks, Long.MAX_VALUE);
  }

  @Override
  public <T> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
      throws InterruptedException {
    return invokeAll(tasks, unit.toNanos(timeout));
  }

  private <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long nanos)
      throws InterruptedException {
    long deadline = System.nanoTime() + Math.min(nanos, Long.MAX_VALUE / 4);
    tasks.forEach(task -> requireNonNull(task, "task"));
    List<AsyncResult<T>> results = new ArrayList<>(tasks.size());
    boolean ended = false;
    try {
      for (Callable<T> task : tasks) {
        results.add(start(task));
      }
      for (AsyncResult<T> result : results) {
        if (!result.waitFor(Duration.ofNanos(deadline - System.nanoTime()))) {
          return List.copyOf(results);
        }
      }
      ended = true;
      return List.copyOf(results);
    } finally {
      if (!ended) {
        cancel(results);
      }
    }
  }

  private static void cancel(List<? extends Future<?>> results) {
    for (Future<?> result : results) {
      boolean unused = result.cancel(true);
    }
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks)
      throws InterruptedException, ExecutionException {
    try {
      return invokeAny(tasks, Long.MAX_VALUE);
    } catch (TimeoutException e) {
      throw new AssertionError("that time does not pass", e);
    }
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return invokeAny(tasks, unit.toNanos(timeout));
  }

  private <T> T invokeAny(Collection<? extends Callable<T>> tasks, long nanos)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException("there are no tasks");
    }
    long deadline = System.nanoTime() + Math.min(nanos, Long.MAX_VALUE / 4);
    tasks.forEach(task -> requireNonNull(task, "task"));
    var ended = new LinkedBlockingQueue<AsyncResult<T>>();
    List<AsyncResult<T>> results = new ArrayList<>(tasks.size());
    try {
      for (Callable<T> task : tasks) {
        AsyncResult<T> result = start(task);
        results.add(result);
        ((Call<T>) result).when(Gate.DONE, () -> ended.add(result));
      }
      @Nullable ExecutionException failure = null;
      for (int i = 0; i < results.size(); i++) {
        AsyncResult<T> result = ended.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (result == null) {
          throw new TimeoutException("no task has returned yet");
        }
        try {
          return result.get();
        } catch (ExecutionException e) {
          failure = e;
        } catch (CancellationException e) {
          failure = new ExecutionException(e);
        }
      }
      throw requireNonNull(failure);
    } finally {
      cancel(results);
    }
  }

  @Override
  public void shutdown() {
    pool.shutdown();
  }

  @Override
  public List<Runnable> shutdownNow() {
    List<Runnable> unbegun = new ArrayList<>();
    for (Engine.Job job : core.terminate()) {
      unbegun.add(
          ((Call<?>) job).unbegun().map(PoolExecutor::commandOf).orElse(PoolExecutor::runGone));
    }
    pool.shutdown();
    return unbegun;
  }

  @Override
  public boolean isShutdown() {
    return core.isShutDown();
  }

  @Override
  public boolean isTerminated() {
    return core.isShutDown() && core.hasEnded();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return core.awaitTermination(Duration.ofNanos(unit.toNanos(timeout)));
  }
}
