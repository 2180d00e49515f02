package dev.cordon.stress;

import java.util.concurrent.TimeUnit;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever processes do with a shared object at once, one thread could have done alone. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
final class SharedTest {

  @AfterEach
  void reset() {
    System.clearProperty(Shared.ELSEWHERE);
  }

  @ParameterizedTest
  @CsvSource({
    "Queue, false", "Queue, true",
    "Lock, false", "Lock, true",
    "Values, false", "Values, true",
    "Counts, false", "Counts, true"
  })
  void object_ofProcesses_isAsByOneThread(String name, boolean elsewhere) throws Exception {
    System.setProperty(Shared.ELSEWHERE, Boolean.toString(elsewhere));
    String prefix = Shared.class.getName() + "$" + name;
    new StressOptions()
        .sequentialSpecification(Class.forName(prefix + "Model"))
        .minimizeFailedScenario(false)
        .threads(3)
        .actorsPerThread(3)
        .actorsBefore(1)
        .actorsAfter(1)
        .iterations(20)
        .invocationsPerIteration(200)
        .check(Class.forName(prefix));
  }
}
