package dev.cordon.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The values that threads have, beside bindings. */
@Timeout(60)
final class ThreadScopeTest {
  private static final int ROUNDS = 20_000;

  private final AtomicInteger computed = new AtomicInteger();
  private final ThreadScope<String> scope =
      ThreadScope.of("counted", () -> "initial " + computed.incrementAndGet());
  private final ThreadScope<String> inherited = ThreadScope.<String>builder(
          "inherited", () -> "initial " + computed.incrementAndGet())
      .inherited()
      .build();

  static Stream<ThreadKind> kinds() {
    return ThreadKind.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void get_again_isComputedOnceOnEachThread(ThreadKind kind) throws Exception {
    assertThat(kind.<List<String>>call(() -> List.of(scope.get(), scope.get())))
        .containsExactly("initial 1", "initial 1");
    assertThat(kind.<List<String>>call(() -> List.of(scope.get(), scope.get())))
        .containsExactly("initial 2", "initial 2");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void set_onSeveralThreads_isEachThreadsOwn(ThreadKind kind) throws Exception {
    int threads = 4;
    var together = new CyclicBarrier(threads);
    List<Callable<Integer>> bodies = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      String mine = "thread " + i;
      bodies.add(kind.started(() -> {
        together.await();
        int foreign = 0;
        for (int round = 0; round < ROUNDS; round++) {
          scope.set(mine + " in " + round);
          Thread.onSpinWait();
          foreign += scope.get().equals(mine + " in " + round) ? 0 : 1;
        }
        return foreign;
      }));
    }

    int foreign = 0;
    for (Callable<Integer> body : bodies) {
      foreign += body.call();
    }
    assertThat(foreign).isZero();
    assertThat(computed).hasValue(0);
  }

  @Test
  void get_null_isAValueAndIsNotComputedAgain() {
    ThreadScope<@Nullable String> none = ThreadScope.of("none", () -> {
      computed.incrementAndGet();
      return null;
    });

    assertThat(none.get()).isNull();
    assertThat(none.get()).isNull();
    assertThat(computed).hasValue(1);
  }

  @Test
  void set_null_isAValue() {
    ThreadScope<@Nullable String> some = ThreadScope.of("some", () -> "initial");
    some.set(null);

    assertThat(some.get()).isNull();
    some.clear();
    assertThat(some.get()).isEqualTo("initial");
  }

  @Test
  void set_beforeGet_computesNothing() {
    scope.set("mine");

    assertThat(scope.get()).isEqualTo("mine");
    assertThat(computed).hasValue(0);
    scope.clear();
  }

  @Test
  void clear_afterSet_computesAnew() {
    scope.get();
    scope.set("mine");
    scope.clear();

    assertThat(scope.get()).isEqualTo("initial 2");
    scope.clear();
  }

  @Test
  void clear_withoutAValue_doesNothing() {
    scope.clear();
    scope.clear();

    assertThat(computed).hasValue(0);
  }

  @Test
  void clear_ofAResource_closesItOnce() {
    ThreadScope<Resource> resources = ThreadScope.of("resources", () -> Resource.of("initial"));
    Resource computedOne = resources.get();
    resources.clear();
    resources.clear();
    var set = Resource.of("set");
    resources.set(set);
    resources.clear();
    resources.clear();

    assertThat(computedOne.closes()).isEqualTo(1);
    assertThat(set.closes()).isEqualTo(1);
  }

  @Test
  void set_inPlaceOfAResource_leavesItToItsCaller() {
    ThreadScope<Resource> resources = ThreadScope.of("resources", () -> Resource.of("initial"));
    Resource first = resources.get();
    var second = Resource.of("second");
    resources.set(second);
    resources.set(Resource.of("third"));
    resources.clear();

    assertThat(first.closes()).isZero();
    assertThat(second.closes()).isZero();
  }

  @Test
  void clear_ofWhatCannotBeClosed_throwsAndTheValueIsGone() {
    ThreadScope<@Nullable Resource> resources = ThreadScope.of("resources", () -> null);
    var failure = new IOException("stuck");
    resources.set(Resource.failing(failure));

    assertThatThrownBy(resources::clear)
        .isInstanceOf(ScopeException.class)
        .hasMessageContaining("resources")
        .hasMessageContaining("stuck")
        .hasCause(failure);
    assertThat(resources.get()).isNull();
  }

  @Test
  void clear_whoseCloseThrowsAnError_throwsItAsItIs() {
    ThreadScope<@Nullable Resource> resources = ThreadScope.of("resources", () -> null);
    var failure = new AssertionError("stuck");
    resources.set(Resource.failing(failure));

    assertThatThrownBy(resources::clear).isSameAs(failure);
    assertThat(resources.get()).isNull();
  }

  @Test
  void clear_whoseCloseIsInterrupted_keepsTheFlag() {
    ThreadScope<@Nullable Resource> resources = ThreadScope.of("resources", () -> null);
    resources.set(Resource.failing(new InterruptedException("stop")));

    assertThatThrownBy(resources::clear).hasCauseInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void clear_whoseCloseAsksForTheValue_findsItGone() {
    List<String> seen = new ArrayList<>();
    class Asking implements AutoCloseable {
      private final ThreadScope<?> of;
      private final int number = computed.incrementAndGet();

      Asking(ThreadScope<?> of) {
        this.of = of;
      }

      @Override
      public void close() {
        seen.add(number + " sees " + of.get());
      }

      @Override
      public String toString() {
        return "value " + number;
      }
    }
    var asking = new Object() {
      final ThreadScope<Object> scope = ThreadScope.of("asking", this::compute);

      Object compute() {
        return new Asking(scope);
      }
    };
    asking.scope.get();
    asking.scope.clear();

    assertThat(seen).containsExactly("1 sees value 2");
    assertThat(asking.scope.get()).hasToString("value 2");
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new IOException("no value"), new IllegalStateException("no value"), new Error("no value"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void get_whoseInitialValueThrows_throwsItAsItIsAndTriesAgain(Throwable failure) {
    ThreadScope<String> failing = ThreadScope.of("failing", () -> {
      if (computed.incrementAndGet() < 3) {
        throw failure;
      }
      return "third";
    });

    assertThatThrownBy(failing::get).isSameAs(failure).hasNoSuppressedExceptions();
    assertThatThrownBy(failing::get).isSameAs(failure);
    assertThat(failing.get()).isEqualTo("third");
    assertThat(failing.get()).isEqualTo("third");
    assertThat(computed).hasValue(3);
  }

  /** A scope whose initial value is computed with the scope itself. */
  private abstract static class Reflexive {
    final ThreadScope<String> scope = ThreadScope.of("reflexive", this::compute);

    abstract String compute();
  }

  @Test
  void get_whoseInitialValueSets_isWhatWasComputed() {
    var reflexive = new Reflexive() {
      @Override
      String compute() {
        scope.set("set");
        return "computed over " + scope.get();
      }
    };

    assertThat(reflexive.scope.get()).isEqualTo("computed over set");
    assertThat(reflexive.scope.get()).isEqualTo("computed over set");
  }

  @Test
  void get_whoseInitialValueBindsAndReleases_isWhatWasComputed() {
    var reflexive = new Reflexive() {
      @Override
      String compute() {
        return scope.call("bound", () -> "computed within " + scope.get());
      }
    };

    assertThat(reflexive.scope.get()).isEqualTo("computed within bound");
    assertThat(reflexive.scope.get()).isEqualTo("computed within bound");
  }

  @Test
  void get_whoseInitialValueLeavesABinding_isOfThatBinding() {
    List<Binding> open = new ArrayList<>();
    var reflexive = new Reflexive() {
      @Override
      String compute() {
        open.add(scope.bind("bound"));
        return "computed " + open.size();
      }
    };

    assertThat(reflexive.scope.get()).isEqualTo("computed 1");
    assertThat(reflexive.scope.get()).isEqualTo("computed 1");
    open.get(0).close();
    assertThat(reflexive.scope.get()).isEqualTo("computed 2");
    open.get(1).close();
  }

  @Test
  void get_whoseInitialValueIsOfAnotherScope_findsIt() {
    ThreadScope<String> outer = ThreadScope.of("outer", () -> "with " + scope.get());

    assertThat(outer.get()).isEqualTo("with initial 1");
    assertThat(scope.get()).isEqualTo("initial 1");
  }

  @Test
  void set_aBinding_isAValueLikeAnyOther() {
    ThreadScope<Binding> bindings = ThreadScope.of("bindings", () -> scope.bind("computed"));
    Binding computedOne = bindings.get();

    assertThat(bindings.get()).isSameAs(computedOne);
    assertThat(scope.get()).isEqualTo("computed");
    bindings.get().close();
    assertThat(scope.get()).isEqualTo("initial 1");

    Binding other = scope.bind("bound");
    bindings.set(other);
    assertThat(bindings.get()).isSameAs(other);
    bindings.get().close();
    assertThat(scope.get()).isEqualTo("initial 1");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inherited_presentWhenTheThreadIsMade_isTheChildsToo(ThreadKind kind) throws Exception {
    inherited.set("parent's");
    Callable<String> child = kind.later(inherited::get);
    inherited.set("later");

    assertThat(child.call()).isEqualTo("parent's");
    assertThat(computed).hasValue(0);
    inherited.clear();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inherited_computed_isTheChildsToo(ThreadKind kind) throws Exception {
    inherited.get();

    assertThat(kind.call(inherited::get)).isEqualTo("initial 1");
    inherited.clear();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inherited_absentWhenTheThreadIsMade_isNot(ThreadKind kind) throws Exception {
    Callable<String> child = kind.later(inherited::get);
    inherited.set("parent's");

    assertThat(child.call()).isEqualTo("initial 1");
    assertThat(inherited.get()).isEqualTo("parent's");
    inherited.clear();
    assertThat(kind.call(inherited::get)).isEqualTo("initial 2");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inherited_bound_outlivesTheBindingInTheChild(ThreadKind kind) throws Exception {
    Binding bound = inherited.bind("bound");
    Callable<String> child = kind.later(inherited::get);
    bound.close();

    assertThat(child.call()).isEqualTo("bound");
    assertThat(kind.call(inherited::get)).isEqualTo("initial 1");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inherited_clearedInABinding_isNot(ThreadKind kind) throws Exception {
    Binding bound = inherited.bind("bound");
    inherited.clear();

    assertThat(kind.call(inherited::get)).isEqualTo("initial 1");
    bound.close();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inherited_null_isAValue(ThreadKind kind) throws Exception {
    ThreadScope<@Nullable String> some = ThreadScope.<@Nullable String>builder(
            "some", () -> "initial")
        .inherited()
        .build();
    some.set(null);

    assertThat(kind.<String>call(() -> String.valueOf(some.get()))).isEqualTo("null");
    some.clear();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inherited_byAGrandchild_thoughNobodyAskedBetween(ThreadKind kind) throws Exception {
    inherited.set("oldest");

    assertThat(kind.call(() -> kind.call(() -> kind.call(inherited::get)))).isEqualTo("oldest");
    inherited.clear();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inherited_setInTheChild_leavesTheParents(ThreadKind kind) throws Exception {
    inherited.set("parent's");
    kind.run(() -> inherited.set("child's"));

    assertThat(inherited.get()).isEqualTo("parent's");
    inherited.clear();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inherited_clearedInTheChild_isComputedThereAndNotClosed(ThreadKind kind) throws Exception {
    ThreadScope<Resource> resources = ThreadScope.<Resource>builder(
            "resources", () -> Resource.of("initial"))
        .inherited()
        .build();
    var parents = Resource.of("parent's");
    resources.set(parents);

    kind.run(() -> {
      assertThat(resources.get()).isSameAs(parents);
      resources.clear();
      Resource own = resources.get();
      assertThat(own).isNotSameAs(parents);
      resources.clear();
      assertThat(own.closes()).isEqualTo(1);
    });
    assertThat(parents.closes()).isZero();
    resources.clear();
    assertThat(parents.closes()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inherited_boundInTheChild_isNotClosed(ThreadKind kind) throws Exception {
    ThreadScope<Resource> resources = ThreadScope.<Resource>builder(
            "resources", () -> Resource.of("initial"))
        .inherited()
        .build();
    var parents = Resource.of("parent's");
    resources.set(parents);

    kind.run(() -> {
      Binding bound = resources.bind(parents);
      resources.clear();
      resources.set(parents);
      bound.close();
      assertThat(resources.get()).isSameAs(parents);
    });
    assertThat(parents.closes()).isZero();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inherited_aBinding_isAValueLikeAnyOther(ThreadKind kind) throws Exception {
    ThreadScope<@Nullable Binding> bindings = ThreadScope.<@Nullable Binding>builder(
            "bindings", () -> null)
        .inherited()
        .build();
    Binding bound = scope.bind("bound");
    bindings.set(bound);

    assertThat(kind.<@Nullable Binding>call(bindings::get)).isSameAs(bound);
    bound.close();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void value_ofAScopeThatIsNotInherited_isTheThreadsAlone(ThreadKind kind) throws Exception {
    scope.set("parent's");

    assertThat(kind.call(scope::get)).isEqualTo("initial 1");
  }

  @Test
  void name_isTold() {
    assertThat(scope.name()).isEqualTo("counted");
    assertThat(scope).hasToString("ThreadScope[counted]");
  }

  @SuppressWarnings("NullAway") // It is what a caller meets who has no such check.
  @Test
  void builder_refusesNull() {
    assertThatThrownBy(() -> ThreadScope.of("scope", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("initial");
  }
}
