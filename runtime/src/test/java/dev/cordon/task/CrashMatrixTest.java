package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.task.Trap.Harm;
import dev.cordon.task.Trap.Moment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every harm at every moment of a call, with small and large payloads, ends in the right way. */
@Timeout(60)
final class CrashMatrixTest {
  private static final Set<Harm> THROWN = EnumSet.of(Harm.EXCEPTION, Harm.ERROR, Harm.OVERFLOW);
  private static final List<Integer> SIZES = List.of(10, 100_000);

  @TempDir
  private Path directory;

  static Stream<Arguments> thrown() {
    return cells(THROWN, EnumSet.complementOf(EnumSet.of(Moment.ARGUMENT_ENCODED)));
  }

  static Stream<Arguments> deadly() {
    return cells(
        EnumSet.complementOf(EnumSet.copyOf(THROWN)),
        EnumSet.of(Moment.ARGUMENT_DECODED, Moment.CALL, Moment.RESULT_ENCODED));
  }

  private static Stream<Arguments> cells(Set<Harm> harms, Set<Moment> moments) {
    return harms.stream()
        .flatMap(harm -> moments.stream()
            .flatMap(moment -> SIZES.stream().map(size -> Arguments.of(harm, moment, size))));
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void outcome_ofWhatIsThrown(Harm harm, Moment moment, int size) throws Exception {
    Outcome<Trap> outcome = outcomeOf(harm, moment, size);

    if (moment == Moment.ARGUMENT_DECODED) {
      assertThat(outcome).isInstanceOf(Outcome.Failed.class);
      assertThat(((Outcome.Failed<Trap>) outcome).cause()).isInstanceOf(TransferException.class);
      return;
    }
    assertThat(outcome).isInstanceOf(Outcome.Threw.class);
    Throwable exception = ((Outcome.Threw<Trap>) outcome).exception();
    if (moment == Moment.CALL) {
      assertThat(exception)
          .isInstanceOf(
              switch (harm) {
                case EXCEPTION -> IllegalStateException.class;
                case ERROR -> AssertionError.class;
                default -> StackOverflowError.class;
              });
    } else {
      assertThat(exception).isInstanceOf(TransferException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("deadly")
  void outcome_ofWhatEndsTheProcess(Harm harm, Moment moment, int size) throws Exception {
    Outcome<Trap> outcome = outcomeOf(harm, moment, size);

    if (harm == Harm.MEMORY) {
      assertThat(outcome).isInstanceOf(Outcome.OutOfMemory.class);
    } else if (moment == Moment.ARGUMENT_DECODED) {
      assertThat(outcome).isInstanceOf(Outcome.Failed.class);
      assertThat(outcome.evidence().exitValue()).isPresent();
    } else if (harm == Harm.KILL || harm == Harm.FAULT) {
      assertThat(outcome).isInstanceOf(Outcome.Crashed.class);
      assertThat(((Outcome.Crashed<Trap>) outcome).signal()).isEqualTo(harm == Harm.KILL ? 9 : 11);
    } else {
      assertThat(outcome).isInstanceOf(Outcome.Exited.class);
      assertThat(((Outcome.Exited<Trap>) outcome).code()).isEqualTo(5);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"EXCEPTION", "ERROR", "OVERFLOW"})
  void start_withWhatIsThrown_throwsAtOnce(Harm harm) {
    TaskProcess<Trap> process = process(harm, Moment.ARGUMENT_ENCODED, 10);

    assertThatThrownBy(process::start).isInstanceOf(TransferException.class);
    assertThat(TaskProcess.active()).doesNotContain(process);
  }

  private Outcome<Trap> outcomeOf(Harm harm, Moment moment, int size) throws Exception {
    TaskProcess<Trap> process = process(harm, moment, size);
    process.start();
    Outcome<Trap> outcome = process.outcome();
    assertThat(process.join(Duration.ofSeconds(10))).isTrue();
    assertThat(Processes.isGone(process.pid())).isTrue();
    return outcome;
  }

  private TaskProcess<Trap> process(Harm harm, Moment moment, int size) {
    var trap = new Trap(moment, harm, size);
    return TaskProcess.of(trap::call)
        .with(QUIET.allow(Trap.class).memory("32m").directory(directory));
  }
}
