package dev.cordon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
final class CurvesTest {
  private final Curves curves = new Curves();

  @Test
  void all_hasTheMedianOfEachPoint_theCurvesAsTheyCame_theSizesInOrder() {
    curves.add("second by name", 10, 3);
    curves.add("first by name", 10, 8);
    curves.add("second by name", 1, 7);
    curves.add("second by name", 10, 1);
    curves.add("second by name", 10, 2);

    assertThat(curves.all())
        .containsExactly(
            new Curve("second by name", List.of(new Curve.Point(1, 7), new Curve.Point(10, 2))),
            new Curve("first by name", List.of(new Curve.Point(10, 8))));
    assertThat(Curves.sizes(curves.all())).containsExactly(1.0, 10.0);
  }

  @Test
  void whatIsMissing_hasNoPoint_andWithoutPointsThereIsNoCurve() {
    curves.add("some", 1, Double.NaN);
    curves.add("some", 2, 5);
    curves.add("none", 1, Double.NaN);

    assertThat(curves.all()).containsExactly(new Curve("some", List.of(new Curve.Point(2, 5))));
    assertThat(curves.all().get(0).at(2)).hasValue(5);
    assertThat(curves.all().get(0).at(1)).isEmpty();
  }

  @Test
  void recording_isAddedByTheNamesOfItsSeries() {
    var recording = new Recording();
    recording.add("one", 4);
    recording.add("one", 6);
    recording.add("one", 5);
    recording.add("other", 9);

    curves.add(100, recording);

    assertThat(curves.all())
        .containsExactly(
            new Curve("one", List.of(new Curve.Point(100, 5))),
            new Curve("other", List.of(new Curve.Point(100, 9))));
  }

  @Test
  void whatHasNoLogarithm_isRefused() {
    assertThatThrownBy(() -> curves.add("free", 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("free is 0.0 at 1.0; both must be more than zero");
    assertThatThrownBy(() -> curves.add("nothing", 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
