package dev.cordon.stress;

import java.util.concurrent.TimeUnit;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever threads do with a buffer at once, one of them could have done alone. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class BufferTest {

  @ParameterizedTest
  @ValueSource(classes = {Buffer.Exclusive.class, Buffer.Shared.class})
  void buffer_underManySchedules_isAsByOneThread(Class<? extends Buffer> buffer) {
    new StressOptions()
        .sequentialSpecification(Buffer.Model.class)
        .minimizeFailedScenario(false) // A wait for ever would be tried again and again.
        .threads(3)
        .actorsPerThread(3)
        .iterations(20)
        .invocationsPerIteration(1_000)
        .check(buffer);
  }

  @ParameterizedTest
  @ValueSource(classes = {Buffer.Exclusive.class, Buffer.Shared.class})
  void buffer_underSchedulesThatAreChosen_isAsByOneThread(Class<? extends Buffer> buffer) {
    new ModelCheckingOptions()
        .sequentialSpecification(Buffer.Model.class)
        .minimizeFailedScenario(false)
        .threads(2)
        .actorsPerThread(2)
        .iterations(10)
        .invocationsPerIteration(500)
        .check(buffer);
  }
}
