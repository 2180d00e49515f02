package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.scope.ThreadScope;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls on threads of their own. */
@Timeout(60)
final class TaskThreadTest {

  /** Written by hand, with its argument as a field. */
  static final class Doubling extends TaskThread<Integer> {
    private final int number;

    Doubling(int number) {
      this.number = number;
    }

    @Override
    public Integer call() {
      return 2 * number;
    }
  }

  /** Goes on whatever interrupts come, until it is let go. */
  static final class Stubborn extends TaskThread<String> {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);

    @Override
    public String call() {
      begun.countDown();
      while (true) {
        try {
          letGo.await();
          return "at last";
        } catch (InterruptedException e) {
          // That is what it is about.
        }
      }
    }
  }

  private static TaskThread<String> waiting(CountDownLatch begun) {
    return TaskThread.of(() -> {
      begun.countDown();
      new CountDownLatch(1).await();
      return "never";
    });
  }

  @Test
  void call_ofASubclass_runsWithItsFields() throws Exception {
    var doubling = new Doubling(21);
    doubling.start();

    assertThat(doubling.get()).isEqualTo(42);
    doubling.join();
    assertThat(doubling.isAlive()).isFalse();
    assertThat(doubling.isDone()).isTrue();
    assertThat(doubling.outcome()).isInstanceOf(Outcome.Returned.class);
  }

  @Test
  void call_runsOnAThreadOfItsOwn_withTheTasksName() throws Exception {
    TaskThread<Thread> task = TaskThread.<Thread>of(Thread::currentThread).named("worker");
    task.start();

    assertThat(task.get()).isSameAs(task.thread()).isNotSameAs(Thread.currentThread());
    task.join();
    assertThat(task.thread().getName()).isEqualTo("worker");
    assertThat(task.name()).isEqualTo("worker");
  }

  @Test
  void action_isATaskToo() throws Exception {
    var ran = new CountDownLatch(1);
    TaskThread<?> task = TaskThread.of(ran::countDown);
    task.start();

    assertThat(task.get()).isNull();
    assertThat(ran.getCount()).isZero();
  }

  @Test
  void names_areNumbered() {
    assertThat(new Doubling(1).name()).matches("Thread-\\d+");
    assertThat(new Doubling(1).name()).isNotEqualTo(new Doubling(1).name());
  }

  @Test
  void rename_changesTheThreadToo_whileItRuns() throws Exception {
    var stubborn = new Stubborn();
    stubborn.rename("before");
    stubborn.start();
    stubborn.begun.await();
    assertThat(stubborn.thread().getName()).isEqualTo("before");

    stubborn.rename("during");

    assertThat(stubborn.thread().getName()).isEqualTo("during");
    assertThat(stubborn.name()).isEqualTo("during");
    stubborn.letGo.countDown();
    stubborn.join();
  }

  @Test
  void exception_isTheOriginalObject() throws Exception {
    var thrown = new IOException("no");
    TaskThread<Void> task = TaskThread.of(() -> {
      throw thrown;
    });
    task.start();

    assertThatThrownBy(task::get).isInstanceOf(ExecutionException.class).cause().isSameAs(thrown);
    assertThat(((Outcome.Threw<?>) task.outcome()).exception()).isSameAs(thrown);
  }

  @Test
  void interruptedException_ofTheTask_isACause() throws Exception {
    TaskThread<Void> task = TaskThread.of(() -> {
      throw new InterruptedException("mine");
    });
    task.start();

    assertThatThrownBy(task::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(InterruptedException.class);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void outOfMemoryError_isItsOutcome() throws Exception {
    TaskThread<Void> task = TaskThread.of(() -> {
      throw new OutOfMemoryError("for the test");
    });
    task.start();

    assertThat(task.outcome().kind()).isEqualTo(Outcome.Kind.OUT_OF_MEMORY);
    assertThatThrownBy(task::get).hasCauseInstanceOf(TaskMemoryException.class);
  }

  @Test
  void verbs_inNew_throw() {
    var task = new Doubling(1);

    for (org.assertj.core.api.ThrowableAssert.ThrowingCallable verb :
        List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
            task::get,
            () -> task.get(1, TimeUnit.SECONDS),
            task::outcome,
            task::join,
            () -> task.join(Duration.ZERO),
            task::terminate,
            task::thread)) {
      assertThatThrownBy(verb).isInstanceOf(IllegalStateException.class).hasMessage("not started");
    }
    assertThat(task.isAlive()).isFalse();
    assertThat(task.isDone()).isFalse();
  }

  @Test
  void start_happensOnce_andNothingIsSetAfterwards() throws Exception {
    var task = new Doubling(1);
    task.start();

    assertThatThrownBy(task::start).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> task.named("late")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> task.daemon(true)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> task.timeout(Duration.ofSeconds(1)))
        .isInstanceOf(IllegalStateException.class);
    task.join();
  }

  @Test
  void daemon_isNotInherited_andCanBeSet() throws Exception {
    var fromDaemon = new AtomicReference<Boolean>();
    TaskThread<?> outer = TaskThread.of(() -> {
          TaskThread<Boolean> inner = TaskThread.of(() -> Thread.currentThread().isDaemon());
          inner.start();
          fromDaemon.set(inner.get());
          return Thread.currentThread().isDaemon();
        })
        .daemon(true);
    outer.start();

    assertThat(outer.get()).isEqualTo(true);
    assertThat(fromDaemon.get()).isFalse();
  }

  @Test
  void cancel_beforeTheStart_makesItNeverStart() throws Exception {
    var task = new Doubling(1);

    assertThat(task.cancel(true)).isTrue();

    assertThat(task.isDone()).isTrue();
    assertThat(task.isCancelled()).isTrue();
    assertThatThrownBy(task::start).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(task::get).isInstanceOf(CancellationException.class);
    task.join();
    assertThat(task.outcome().kind()).isEqualTo(Outcome.Kind.TERMINATED);
  }

  @Test
  void cancel_tellsAtOnce_andInterrupts() throws Exception {
    var begun = new CountDownLatch(1);
    TaskThread<String> task = waiting(begun);
    task.start();
    begun.await();

    assertThat(task.cancel(true)).isTrue();

    assertThat(task.isDone()).isTrue();
    assertThat(task.isCancelled()).isTrue();
    assertThatThrownBy(task::get).isInstanceOf(CancellationException.class);
    task.join();
    assertThat(task.isAlive()).isFalse();
  }

  @Test
  void cancel_withoutInterrupt_letsItRun() throws Exception {
    var stubborn = new Stubborn();
    stubborn.start();
    stubborn.begun.await();

    assertThat(stubborn.cancel(false)).isTrue();

    assertThat(stubborn.isCancelled()).isTrue();
    assertThat(stubborn.thread().isInterrupted()).isFalse();
    assertThat(TaskThread.abandoned()).contains(stubborn);
    stubborn.letGo.countDown();
    stubborn.join();
    assertThat(TaskThread.abandoned()).doesNotContain(stubborn);
  }

  @Test
  void cancel_afterTheEnd_changesNothing() throws Exception {
    var task = new Doubling(2);
    task.start();
    task.get();

    assertThat(task.cancel(true)).isFalse();
    assertThat(task.isCancelled()).isFalse();
    assertThat(task.get()).isEqualTo(4);
  }

  @Test
  void terminate_returnsWhenAThreadThatHeedsItHasEnded() throws Exception {
    var begun = new CountDownLatch(1);
    TaskThread<String> task = waiting(begun);
    task.start();
    begun.await();

    task.terminate();

    assertThat(task.isAlive()).isFalse();
    assertThat(task.outcome().kind()).isEqualTo(Outcome.Kind.TERMINATED);
    assertThatThrownBy(task::get).isInstanceOf(CancellationException.class);
  }

  @Test
  void terminate_ofAThreadThatIgnoresIt_returns_andTheThreadIsAbandoned() throws Exception {
    var stubborn = new Stubborn();
    stubborn.start();
    stubborn.begun.await();

    stubborn.terminate();

    assertThat(stubborn.isAlive()).isTrue();
    assertThat(stubborn.isDone()).isTrue();
    assertThat(TaskThread.abandoned()).contains(stubborn);
    assertThat(TaskThread.active()).contains(stubborn);
    stubborn.letGo.countDown();
    stubborn.join();
    assertThat(stubborn.outcome().kind()).isEqualTo(Outcome.Kind.TERMINATED);
    assertThat(TaskThread.active()).doesNotContain(stubborn);
  }

  @Test
  void terminate_ofItself_doesNotWaitForItself() throws Exception {
    TaskThread<String> task = TaskThread.of(() -> {
      TaskThread.current().orElseThrow().terminate();
      return Thread.interrupted() ? "interrupted" : "not";
    });
    task.start();

    assertThat(task.outcome().kind()).isEqualTo(Outcome.Kind.TERMINATED);
    task.join();
  }

  @Test
  void terminate_afterTheEnd_changesNothing() throws Exception {
    var task = new Doubling(3);
    task.start();
    task.join();

    task.terminate();

    assertThat(task.get()).isEqualTo(6);
  }

  @Test
  void timeout_tellsTheCaller_andInterruptsTheThread() throws Exception {
    var begun = new CountDownLatch(1);
    TaskThread<String> task = waiting(begun).timeout(Duration.ofMillis(50));
    task.start();

    Outcome<String> outcome = task.outcome();

    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.TIMED_OUT);
    assertThat(((Outcome.TimedOut<?>) outcome).limit()).isEqualTo(Duration.ofMillis(50));
    assertThat(outcome.evidence().threadDump().orElseThrow()).contains("CountDownLatch.await");
    assertThat(outcome.evidence().pid()).isEqualTo(ProcessHandle.current().pid());
    assertThatThrownBy(task::get)
        .hasCauseInstanceOf(TaskTimeoutException.class)
        .hasMessageContaining("was interrupted, since it ran for longer than its timeout of 50 ms");
    task.join();
  }

  @Test
  void timeout_ofAThreadThatIgnoresIt_isToldAllTheSame() throws Exception {
    var stubborn = new Stubborn();
    stubborn.timeout(Duration.ofMillis(20)).start();

    assertThat(stubborn.outcome().kind()).isEqualTo(Outcome.Kind.TIMED_OUT);
    assertThat(TaskThread.abandoned()).contains(stubborn);
    stubborn.letGo.countDown();
    stubborn.join();
    assertThat(stubborn.outcome().kind()).isEqualTo(Outcome.Kind.TIMED_OUT);
  }

  @Test
  void timeout_thatIsNotReached_leavesNoTrace() throws Exception {
    TaskThread<Boolean> task = TaskThread.<Boolean>of(
            () -> TaskContext.current().flatMap(TaskContext::deadline).isPresent())
        .timeout(Duration.ofHours(1));
    task.start();

    assertThat(task.get()).isTrue();
  }

  @Test
  void timeout_ofNothing_isRefused() {
    assertThatThrownBy(() -> new Doubling(1).timeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void joinWithALimit_tellsWhetherItHasEnded() throws Exception {
    var stubborn = new Stubborn();
    stubborn.start();

    assertThat(stubborn.join(Duration.ZERO)).isFalse();
    assertThat(stubborn.join(Duration.ofMillis(10))).isFalse();
    assertThatThrownBy(() -> stubborn.get(10, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    stubborn.letGo.countDown();
    assertThat(stubborn.join(Duration.ofSeconds(30))).isTrue();
    assertThat(stubborn.get()).isEqualTo("at last");
  }

  @Test
  void thread_thatWouldWaitForItself_isToldSo() throws Exception {
    TaskThread<List<String>> task = TaskThread.of(() -> {
      TaskThread<?> self = TaskThread.current().orElseThrow();
      List<String> told = new ArrayList<>();
      for (org.assertj.core.api.ThrowableAssert.ThrowingCallable verb :
          List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
              self::join, self::get, self::outcome)) {
        try {
          verb.call();
        } catch (IllegalStateException e) {
          told.add(e.getMessage());
        } catch (Throwable e) {
          throw new AssertionError(e);
        }
      }
      return told;
    });
    task.named("selfish").start();

    assertThat(task.get()).hasSize(3).allMatch("selfish cannot wait for itself"::equals);
  }

  @Test
  void current_isTheTask_andNobodyElsewhere() throws Exception {
    TaskThread<Boolean> task = TaskThread.of(new Callable<>() {
      @Override
      public Boolean call() {
        return TaskThread.current().isPresent();
      }
    });
    TaskThread<String> named =
        TaskThread.<String>of(() -> TaskThread.current().orElseThrow().name()).named("me");
    task.start();
    named.start();

    assertThat(task.get()).isTrue();
    assertThat(named.get()).isEqualTo("me");
    assertThat(TaskThread.current()).isEmpty();
  }

  @Test
  void context_knowsTheName() throws Exception {
    TaskThread<String> task =
        TaskThread.<String>of(() -> TaskContext.current().orElseThrow().name()).named("known");
    task.start();

    assertThat(task.get()).isEqualTo("known");
    assertThat(TaskContext.current()).isEmpty();
  }

  @Test
  void active_listsThoseThatRun_inTheOrderOfTheirStart() throws Exception {
    List<Stubborn> tasks = List.of(new Stubborn(), new Stubborn(), new Stubborn());
    for (Stubborn task : tasks) {
      task.start();
    }

    assertThat(TaskThread.active()).containsSubsequence(tasks);
    assertThat(TaskThread.activeCount()).isGreaterThanOrEqualTo(3);
    for (Stubborn task : tasks) {
      task.letGo.countDown();
      task.join();
    }
    assertThat(TaskThread.active()).doesNotContainAnyElementsOf(tasks);
  }

  @Test
  void onExit_isCompleted_andTheTasksOwnEndIsNotTouched() throws Exception {
    var task = new Doubling(4);
    CompletableFuture<Outcome<Integer>> exit = task.onExit();
    exit.complete(null);
    CompletableFuture<Outcome<Integer>> other = task.onExit();
    task.start();

    assertThat(other.get().value()).isEqualTo(8);
    assertThat(task.get()).isEqualTo(8);
  }

  @Test
  void virtual_isOneWhereTheJdkHasThem() throws Exception {
    var task = new Doubling(5);
    if (Runtime.version().feature() < 21) {
      assertThatThrownBy(task::virtual)
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageContaining("Java 21");
      return;
    }
    task.virtual().named("light").start();
    var other = new Doubling(5).virtual();
    assertThatThrownBy(() -> other.daemon(false)).isInstanceOf(IllegalArgumentException.class);

    assertThat(task.get()).isEqualTo(10);
    assertThat(task.thread().isDaemon()).isTrue();
    assertThat(task.thread().getClass().getName()).contains("VirtualThread");
    assertThat(task.thread().getName()).isEqualTo("light");
    task.join();
  }

  @Test
  void task_thatHasEnded_isKeptByNobody() throws Exception {
    WeakReference<Object> result = ended();

    for (int i = 0; i < 50 && result.get() != null; i++) {
      System.gc();
    }
    assertThat(result.get()).isNull();
  }

  @Test
  void task_thatIsKept_keepsNoValueThatWentAlong() throws Exception {
    ThreadScope<Object> scope = ThreadScope.<Object>builder("TaskThreadTest.carried", Object::new)
        .inherited()
        .build();
    var value = new WeakReference<>(scope.get());
    TaskThread<Integer> task = TaskThread.of(() -> System.identityHashCode(scope.get()));
    task.start();
    task.join();
    scope.clear();

    for (int i = 0; i < 50 && value.get() != null; i++) {
      System.gc();
    }
    assertThat(value.get()).isNull();
    assertThat(task.get()).isNotZero();
  }

  private static WeakReference<Object> ended() throws Exception {
    TaskThread<Object> task = TaskThread.of(Object::new);
    task.start();
    task.join();
    return new WeakReference<>(task.get());
  }

  @Test
  void toString_tellsTheState() throws Exception {
    TaskThread<Integer> task = new Doubling(1).named("d");
    assertThat(task).hasToString("Doubling[d, not started]");
    task.start();
    task.join();
    assertThat(task).hasToString("Doubling[d, ended]");
  }
}
