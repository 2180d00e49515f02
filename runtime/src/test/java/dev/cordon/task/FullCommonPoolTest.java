package dev.cordon.task;

import static dev.cordon.task.Tasks.started;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.pool.Pool;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Nothing here waits for the common pool, which an application may have filled with what blocks:
 * from Java 25 on it has a single thread on a machine with two processors.
 */
@Isolated("It takes the common pool from all others.")
@Timeout(60)
final class FullCommonPoolTest {
  private final CountDownLatch release = new CountDownLatch(1);

  @BeforeEach
  void fillTheCommonPool() throws Exception {
    int parallelism = ForkJoinPool.getCommonPoolParallelism();
    var blocked = new CountDownLatch(parallelism);
    for (int i = 0; i < parallelism; i++) {
      ForkJoinPool.commonPool().execute(() -> {
        blocked.countDown();
        awaitRelease();
      });
    }
    blocked.await();
  }

  @AfterEach
  void emptyTheCommonPool() {
    release.countDown();
  }

  private void awaitRelease() {
    try {
      release.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void childThatDiesBeforeItArrives_isToldAtOnce() throws Exception {
    LaunchOptions options = LaunchOptions.defaults().jvmArgs("-XX:Nope");

    assertThat(get(started(options, () -> 1).onExit())).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void onExit_ofATask_isCompleted() throws Exception {
    assertThat(get(started(() -> 1).onExit()).value()).isEqualTo(1);

    TaskThread<Integer> thread = TaskThread.of(() -> 2);
    thread.start();
    assertThat(get(thread.onExit()).value()).isEqualTo(2);
  }

  @Test
  void onExit_ofACallInAPool_isCompleted() throws Exception {
    try (Pool pool = Pool.processes(1)) {
      TaskProcess<Integer> process = TaskProcess.of(() -> 3);
      var unused = pool.applyAsync(process);

      assertThat(get(process.onExit()).value()).isEqualTo(3);
    }
  }

  @Test
  void dependentThatBlocks_holdsUpNoOther() throws Exception {
    TaskProcess<Integer> process = started(() -> 1);
    var started = new CountDownLatch(3);
    for (int i = 0; i < 3; i++) {
      var unused = process.onExit().thenRun(() -> {
        started.countDown();
        awaitRelease();
      });
    }

    assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(get(process.onExit())).isSameAs(process.outcome());
  }

  private static <T> T get(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS); // Before the time in which a call has to begin ends.
  }
}
