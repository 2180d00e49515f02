package dev.cordon.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the programs that Maven has built with what was published. */
@Timeout(120)
final class ConsumersIT {

  static List<Consumer> consumers() throws IOException {
    return Consumer.all();
  }

  @ParameterizedTest
  @MethodSource("consumers")
  void program_builtByMaven_runs(Consumer consumer) throws Exception {
    assertThat(consumer.run()).isEqualTo(consumer.expected());
  }
}
