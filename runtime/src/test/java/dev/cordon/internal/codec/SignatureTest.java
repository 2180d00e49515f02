package dev.cordon.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a signature reaches. */
@Timeout(60)
@SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // The types here are looked at, not used.
final class SignatureTest {

  private record Leaf(String text, List<int[]> numbers) {}

  private record Tree(List<? extends Leaf> leaves, Map<Key, Leaf[]> byKey) {}

  private enum Key {
    ONE
  }

  private sealed interface Shape permits Circle, Square {}

  private record Circle(Leaf centre) implements Shape {}

  private static final class Square implements Shape {}

  private static class Base {
    @Nullable Circle circle;

    static @Nullable Square shared;
    transient @Nullable Square passing;
  }

  private static final class Derived extends Base {}

  private static final class Bounded<T extends Leaf> {
    @Nullable T value;

    @Nullable List<T[]> many;
  }

  private static final class Loop {
    @Nullable Loop next;
  }

  private interface Plain {}

  private interface Work extends Supplier<String>, Serializable {}

  private static final class Call {
    final Leaf argument = new Leaf("", List.of());

    Set<Circle> call() {
      return Set.of(new Circle(argument));
    }

    Loop call(int unrelated) {
      return new Loop();
    }
  }

  @Test
  void reach_ofStandardTypes_isNothing() {
    assertThat(reach(String.class)).isEmpty();
    assertThat(reach(int.class)).isEmpty();
    assertThat(reach(long[][].class)).isEmpty();
    assertThat(reach(java.time.Instant.class)).isEmpty();
  }

  @Test
  void reach_ofARecord_isWhatItsComponentsName() {
    assertThat(reach(Tree.class)).contains(name(Tree.class), name(Leaf.class), name(Key.class));
    assertThat(reach(Tree[].class)).isEqualTo(reach(Tree.class));
  }

  @Test
  void reach_ofASealedInterface_isWhatItPermits() {
    assertThat(reach(Shape.class))
        .contains(name(Circle.class), name(Square.class), name(Leaf.class))
        .doesNotContain(name(Shape.class));
  }

  @Test
  void reach_ofAClass_isItsSuperclassesAndTravellingFields() {
    assertThat(reach(Derived.class))
        .contains(name(Derived.class), name(Base.class), name(Circle.class), name(Leaf.class))
        .doesNotContain(name(Square.class));
  }

  @Test
  void reach_ofATypeVariable_isItsBound() {
    assertThat(reach(Bounded.class)).contains(name(Leaf.class));
  }

  @Test
  void reach_ofACycle_ends() {
    assertThat(reach(Loop.class)).containsExactly(name(Loop.class));
  }

  @Test
  void reach_ofAnOpenInterface_isALambdaAtMost() {
    assertThat(reach(Plain.class)).isEmpty();
    assertThat(reach(Work.class)).containsExactly(SerializedLambda.class.getName());
  }

  @Test
  void signature_keepsArgumentsAndResultsApart() {
    Signature signature = Signature.of(Call.class);

    assertThat(signature.arguments())
        .contains(name(Call.class), name(Leaf.class))
        .doesNotContain(name(Circle.class));
    assertThat(signature.results())
        .contains(name(Circle.class), name(Leaf.class))
        .doesNotContain(name(Call.class), name(Loop.class));
  }

  private static Set<String> reach(Class<?> type) {
    AllowList list = AllowList.of(Set.of());
    list.add(type);
    return list.names();
  }

  private static String name(Class<?> type) {
    return type.getName();
  }
}
