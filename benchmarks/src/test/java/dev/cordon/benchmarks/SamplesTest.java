package dev.cordon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
final class SamplesTest {

  @Test
  void percentile_isTheSmallestThatIsNotExceededByTheOthers() {
    var samples =
        new Samples(IntStream.rangeClosed(1, 200).mapToObj(i -> 201.0 - i).toList());

    assertThat(samples.median()).isEqualTo(100);
    assertThat(samples.percentile(10)).isEqualTo(20);
    assertThat(samples.percentile(99)).isEqualTo(198);
    assertThat(samples.percentile(100)).isEqualTo(200);
  }

  @Test
  void percentile_ofFew_isOneOfThem() {
    var samples = new Samples(List.of(3.0, 1.0, 2.0));

    assertThat(samples.percentile(1)).isEqualTo(1);
    assertThat(samples.median()).isEqualTo(2);
    assertThat(samples.percentile(99)).isEqualTo(3);
  }

  @Test
  void percentile_ofNone_isNotANumber() {
    assertThat(new Samples(List.of()).median()).isNaN();
  }
}
