package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static dev.cordon.task.Tasks.outcomeOf;
import static dev.cordon.task.Tasks.started;
import static dev.cordon.task.Tasks.thrownBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls and results that are large or deep. */
@Timeout(60)
final class SizeTest {
  private static final LaunchOptions NARROW = LaunchOptions.defaults().maxFrame(4_000);

  @Test
  void largeArray_travelsThereAndBack() throws Exception {
    byte[] bytes = new byte[48 << 20];
    bytes[bytes.length - 1] = 7;

    byte[] back =
        outcomeOf(LaunchOptions.defaults().memory("512m"), () -> bytes).value();

    assertThat(back.length).isEqualTo(bytes.length);
    assertThat(back[back.length - 1]).isEqualTo((byte) 7);
  }

  @Test
  void start_withACallOverTheLimit_namesBothSizes() {
    byte[] bytes = new byte[5_000];

    assertThatThrownBy(() -> started(NARROW, () -> bytes.length))
        .isInstanceOf(TransferException.class)
        .hasMessageMatching(".* its call takes 5\\d\\d\\d bytes, .* is 4000");
  }

  @Test
  void result_overTheLimit_namesBothSizes() throws Exception {
    Outcome<byte[]> outcome = outcomeOf(NARROW, () -> new byte[5_000]);

    assertThatThrownBy(outcome::value)
        .cause()
        .isInstanceOf(TransferException.class)
        .hasMessageMatching(".* it takes 5\\d\\d\\d bytes, .* is 4000");
  }

  @Test
  void exception_overTheLimit_arrivesAsText() throws Exception {
    String message = "long ".repeat(1_000);
    Outcome<String> outcome = outcomeOf(NARROW.maxFrame(8_000), () -> {
      throw new IllegalStateException(message + message);
    });

    assertThatThrownBy(outcome::value)
        .cause()
        .isInstanceOf(RemoteTaskException.class)
        .hasMessageContaining(message);
  }

  @Test
  void exception_withAMessageOfMegabytes_arrives() throws Exception {
    Throwable exception = thrownBy(() -> {
      throw new IllegalStateException("m".repeat(8 << 20));
    });

    assertThat(exception).isInstanceOf(IllegalStateException.class);
    assertThat(exception.getMessage()).hasSize(8 << 20);
  }

  @Test
  void start_withAnArgumentTooDeepToEncode_isRefused() {
    List<Object> argument = nested(20_000);

    assertThatThrownBy(() -> started(() -> argument.size()))
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("nested too deeply");
  }

  @Test
  void outcome_ofAnArgumentTooDeepToRebuild_isFailed() throws Exception {
    List<Object> argument = nested(600);
    var run = new FutureTask<>(() -> outcomeOf(() -> argument.size()));
    new Thread(null, run, "deep", 64 << 20).start();

    Outcome<Integer> outcome = run.get();
    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    assertThat(((Outcome.Failed<Integer>) outcome).cause())
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("be rebuilt");
  }

  @Test
  void argument_ofSomeDepth_travels() throws Exception {
    List<Object> argument = nested(200);

    assertThat(outcomeOf(() -> argument.size()).value()).isEqualTo(1);
  }

  @Test
  void result_ofSetsWithinSets_isRefusedBeforeItsHashesAreTaken() throws Exception {
    Outcome<Set<Object>> outcome = outcomeOf(() -> {
      Set<Object> root = new HashSet<>();
      Set<Object> left = root;
      Set<Object> right = new HashSet<>();
      for (int i = 0; i < 60; i++) {
        Set<Object> nextLeft = new HashSet<>();
        Set<Object> nextRight = new HashSet<>(Set.of("other"));
        left.addAll(List.of(nextLeft, nextRight));
        right.addAll(List.of(nextLeft, nextRight));
        left = nextLeft;
        right = nextRight;
      }
      return root;
    });

    assertThat(outcome).isInstanceOf(Outcome.Threw.class);
    assertThatThrownBy(outcome::value)
        .cause()
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("lost");
  }

  private static List<Object> nested(int depth) {
    List<Object> chain = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      List<Object> outer = new ArrayList<>();
      outer.add(chain);
      chain = outer;
    }
    return chain;
  }

  @Test
  void result_thatIsNeverRebuilt_isGivenUpAtTheTimeout() throws Exception {
    TaskProcess<Endless> process =
        TaskProcess.of(Endless::new).with(QUIET.timeout(Duration.ofSeconds(2)));
    process.start();

    assertThat(process.outcome()).isInstanceOf(Outcome.TimedOut.class);
    assertThat(process.join(Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void result_thatIsNeverRebuilt_isGivenUpByKill() throws Exception {
    TaskProcess<Endless> process = TaskProcess.of(Endless::new).with(QUIET);
    process.start();
    long pid = process.pid();
    Await.until("the child has answered", () -> Processes.isGone(pid));
    assertThat(process.isDone()).isFalse();

    process.kill();

    assertThat(process.outcome()).isInstanceOf(Outcome.Terminated.class);
    assertThat(process.isDone()).isTrue();
  }

  /** Is written at once, and read for ever. */
  private static final class Endless implements Serializable {
    private static final long serialVersionUID = 1L;

    private void readObject(ObjectInputStream in) {
      Saboteur.idle();
    }
  }
}
