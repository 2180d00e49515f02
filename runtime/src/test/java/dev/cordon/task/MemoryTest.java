package dev.cordon.task;

import static dev.cordon.task.Tasks.outcomeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class MemoryTest {
  private static final LaunchOptions SMALL = LaunchOptions.defaults().memory("24m");

  @Test
  void outcome_ofAFullHeap_isOutOfMemory() throws Exception {
    Outcome<String> outcome = outcomeOf(SMALL, Saboteur::fillHeap);

    assertOutOfMemory(outcome);
    assertThat(outcome.evidence().exitValue()).hasValue(3);
    assertThat(outcome.evidence().stderrTail()).contains("java.lang.OutOfMemoryError");
  }

  @Test
  void outcome_ofAHeapFilledByAnotherThread_isOutOfMemory() throws Exception {
    assertOutOfMemory(outcomeOf(SMALL, () -> {
      var other = new Thread(Saboteur::fillHeap);
      other.start();
      other.join();
      return "the heap is another's matter";
    }));
  }

  @Test
  void outcome_ofAFullHeapThatTheTaskCatches_isOutOfMemory() throws Exception {
    assertOutOfMemory(outcomeOf(SMALL, () -> {
      try {
        return Saboteur.fillHeap();
      } catch (OutOfMemoryError e) {
        return "caught";
      }
    }));
  }

  @Test
  void outcome_ofAnErrorThatTheTaskMade_isOutOfMemory() throws Exception {
    assertOutOfMemory(outcomeOf(() -> {
      throw new OutOfMemoryError();
    }));
  }

  @Test
  void outcome_ofAFullMetaspace_isOutOfMemory() throws Exception {
    assertOutOfMemory(outcomeOf(
        LaunchOptions.defaults().jvmArgs("-XX:MaxMetaspaceSize=16m"), MemoryTest::fillMetaspace));
  }

  @Test
  void outcome_ofAResultThatTheHeapCannotHoldTwice_isOutOfMemory() throws Exception {
    Outcome<byte[]> outcome =
        outcomeOf(LaunchOptions.defaults().memory("64m"), () -> new byte[40 << 20]);

    assertThat(outcome).isInstanceOf(Outcome.OutOfMemory.class);
  }

  private static String fillMetaspace() throws Exception {
    byte[] code;
    try (InputStream in = MemoryTest.class.getResourceAsStream("Saboteur.class")) {
      code = Objects.requireNonNull(in).readAllBytes();
    }
    List<Class<?>> classes = new ArrayList<>();
    while (true) {
      classes.add(new Loader().define(code));
      Saboteur.sink = classes.size();
    }
  }

  private static void assertOutOfMemory(Outcome<String> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.OutOfMemory.class);
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.OUT_OF_MEMORY);
    assertThatThrownBy(outcome::value)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(TaskMemoryException.class)
        .hasMessageContaining("ran out of memory");
  }

  private static final class Loader extends ClassLoader {
    Class<?> define(byte[] code) {
      return defineClass(Saboteur.class.getName(), code, 0, code.length);
    }
  }
}
