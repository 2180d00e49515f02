package dev.cordon.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class FieldPathTest {
  private final Object target = new Object();

  private record Node(@Nullable Object left, @Nullable Object right) {}

  private static class Base {
    @SuppressWarnings("UnusedVariable") // Read by reflection.
    @Nullable Object inherited;
  }

  private static final class Derived extends Base {
    static final Object SHARED = new Object();

    @SuppressWarnings("UnusedVariable") // Not to be read, not by reflection either.
    transient @Nullable Object passing;
  }

  @Test
  void describe_ofTheRootItself_isIt() {
    assertThat(FieldPath.describe(target, target)).isEqualTo("It");
    assertThat(FieldPath.describe(null, target)).isEqualTo("It");
  }

  @Test
  void describe_ofAField_isItsName() {
    assertThat(FieldPath.describe(new Node("a", target), target)).isEqualTo("right");
    assertThat(FieldPath.describe(new Node(new Node(null, target), "b"), target))
        .isEqualTo("left.right");
  }

  @Test
  void describe_ofAnInheritedField_isItsName() {
    var derived = new Derived();
    derived.inherited = target;

    assertThat(FieldPath.describe(derived, target)).isEqualTo("inherited");
  }

  @Test
  void describe_ofAnElement_isItsPlace() {
    assertThat(FieldPath.describe(new Node(List.of(1, target), null), target)).isEqualTo("left[1]");
    assertThat(FieldPath.describe(new Node(new Object[] {1, 2, target}, null), target))
        .isEqualTo("left[2]");
    assertThat(FieldPath.describe(new Node(Optional.of(target), null), target)).isEqualTo("left");
  }

  @Test
  void describe_ofAMapping_isItsKey() {
    assertThat(FieldPath.describe(new Node(Map.of("key", target), null), target))
        .isEqualTo("left[key]");
    assertThat(FieldPath.describe(new Node(Map.of(target, "value"), null), target))
        .isEqualTo("left.key");
  }

  @Test
  void describe_takesTheShortestWay() {
    var near = new Node(new Node(new Node(target, null), null), target);

    assertThat(FieldPath.describe(near, target)).isEqualTo("right");
  }

  @Test
  void describe_doesNotCompareByEquals() {
    String sought = String.valueOf(new char[] {'x'});
    String other = String.valueOf(new char[] {'x'});

    assertThat(FieldPath.describe(new Node(other, sought), sought)).isEqualTo("right");
  }

  @Test
  void describe_ofACycle_ends() {
    List<Object> cycle = new ArrayList<>();
    cycle.add(new Node(cycle, null));

    assertThat(FieldPath.describe(cycle, target)).isEqualTo("One of its objects");
  }

  @Test
  void describe_leavesOutWhatDoesNotTravel() {
    var derived = new Derived();
    derived.passing = target;

    assertThat(FieldPath.describe(derived, target)).isEqualTo("One of its objects");
    assertThat(FieldPath.describe(derived, Derived.SHARED)).isEqualTo("One of its objects");
  }
}
