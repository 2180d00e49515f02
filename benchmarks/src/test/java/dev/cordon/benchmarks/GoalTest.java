package dev.cordon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
final class GoalTest {
  private final Figure figure =
      Figure.of("what", "ms", samples(2, 3, 9), "reference", samples(30, 30, 30));

  @Test
  void verdict_namesTheNumberThatWasJudged() {
    assertThat(Goal.medianAtMost(3, "ms").verdict(figure)).isEqualTo("yes: 3.00 ms");
    assertThat(Goal.medianAtLeast(4, "ms").verdict(figure)).isEqualTo("NO: 3.00 ms");
    assertThat(Goal.p99Below(9, "ms").verdict(figure)).isEqualTo("NO: 9.00 ms");
    assertThat(Goal.ratioAtMost(0.1).verdict(figure)).isEqualTo("yes: 0.100");
  }

  @Test
  void verdict_onADifference_allowsTheLargerOfTwo() {
    var slow = Figure.of("what", "ns", samples(104), "reference", samples(100));
    var quick = Figure.of("what", "ns", samples(2), "reference", samples(1));

    assertThat(Goal.atMostMore(1, 0.05, "ns").verdict(slow)).isEqualTo("yes: 4.00 ns");
    assertThat(Goal.atMostMore(1, 0.05, "ns").verdict(quick)).isEqualTo("yes: 1.00 ns");
    assertThat(Goal.atMostMore(1, 0.03, "ns").verdict(slow)).isEqualTo("NO: 4.00 ns");
    assertThat(Goal.atMostMore(0.5, 0.05, "ns").verdict(quick)).isEqualTo("NO: 1.00 ns");
  }

  @Test
  void verdict_withoutValues_isNone() {
    var nothing = Figure.of("what", "ms", samples(), "reference", samples(1));

    assertThat(Goal.medianAtMost(3, "ms").verdict(nothing)).isEqualTo("not measured");
    assertThat(Goal.ratioAtMost(1).verdict(nothing)).isEqualTo("not measured");
  }

  @Test
  void toString_tellsWhatIsWanted() {
    assertThat(Goal.p99Below(2000, "ms")).hasToString("p99 < 2000 ms");
    assertThat(Goal.ratioAtMost(1.3)).hasToString("ratio <= 1.3");
  }

  private static Samples samples(double... values) {
    return new Samples(Arrays.stream(values).boxed().toList());
  }
}
