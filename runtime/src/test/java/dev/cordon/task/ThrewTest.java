package dev.cordon.task;

import static dev.cordon.task.Tasks.outcomeOf;
import static dev.cordon.task.Tasks.started;
import static dev.cordon.task.Tasks.thrownBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ThrewTest {

  @Test
  void outcome_ofACheckedException_hasItsTypeMessageAndStack() throws Exception {
    Throwable exception = thrownBy(() -> {
      throw new NoSuchFileException("here", "there", "moved");
    });

    assertThat(exception).isExactlyInstanceOf(NoSuchFileException.class);
    assertThat(((NoSuchFileException) exception).getOtherFile()).isEqualTo("there");
    assertThat(exception.getStackTrace()[0].getClassName()).isEqualTo(ThrewTest.class.getName());
  }

  @Test
  void outcome_ofAnUncheckedException_hasItsType() throws Exception {
    assertThat(thrownBy(() -> {
          throw new ArithmeticException("no");
        }))
        .isExactlyInstanceOf(ArithmeticException.class)
        .hasMessage("no");
  }

  @Test
  void outcome_ofAnError_hasItsType() throws Exception {
    assertThat(thrownBy(() -> {
          throw new AssertionError("never");
        }))
        .isExactlyInstanceOf(AssertionError.class)
        .hasMessage("never");
  }

  @Test
  void outcome_ofAStackOverflow_isTheError() throws Exception {
    assertThat(thrownBy(() -> Saboteur.recurse(0))).isExactlyInstanceOf(StackOverflowError.class);
  }

  @Test
  void outcome_keepsCauseAndSuppressed() throws Exception {
    Throwable exception = thrownBy(() -> {
      var failure = new IllegalStateException("top", new IOException("cause"));
      failure.addSuppressed(new ArithmeticException("beside"));
      throw failure;
    });

    assertThat(exception).hasMessage("top");
    assertThat(exception.getCause()).isExactlyInstanceOf(IOException.class).hasMessage("cause");
    assertThat(exception.getSuppressed()).hasSize(1);
    assertThat(exception.getSuppressed()[0]).isExactlyInstanceOf(ArithmeticException.class);
  }

  @Test
  void outcome_ofACycleOfCauses_isRebuiltWithTheCycle() throws Exception {
    Throwable exception = thrownBy(() -> {
      var first = new IllegalStateException("first");
      first.initCause(new IllegalArgumentException("second", first));
      throw first;
    });

    assertThat(exception).isExactlyInstanceOf(IllegalStateException.class).hasMessage("first");
    assertThat(exception.getCause()).hasMessage("second").hasCause(exception);
  }

  @Test
  void get_afterAThrow_hasTheExceptionAsItsCause() throws Exception {
    TaskProcess<String> process = started(() -> {
      throw new IOException("lost");
    });

    assertThatThrownBy(process::get)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("lost");
  }

  @Test
  void get_afterAnInterruptedExceptionOfTheTask_neverThrowsItBare() throws Exception {
    TaskProcess<String> process = started(() -> {
      throw new InterruptedException("of the task");
    });

    Throwable thrown = catchThrowable(process::get);

    assertThat(thrown).isInstanceOf(ExecutionException.class);
    assertThat(thrown.getCause()).isExactlyInstanceOf(InterruptedException.class);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void exitValue_afterAThrow_isOneAndNothingIsPrinted() throws Exception {
    var output = new Capture();
    TaskProcess<String> process = started(LaunchOptions.defaults().output(output.target()), () -> {
      throw new IOException("told, not printed");
    });

    process.join();

    assertThat(process.exitValue()).hasValue(1);
    assertThat(output.out()).isEmpty();
    assertThat(output.err()).isEmpty();
  }

  @Test
  void outcome_whenTheTaskInterruptsItself_isStillTold() throws Exception {
    Outcome<String> outcome = outcomeOf(() -> {
      Thread.currentThread().interrupt();
      return "interrupted";
    });

    assertThat(outcome.value()).isEqualTo("interrupted");
  }
}
