package dev.cordon.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are bound. */
@SuppressWarnings("try") // What is bound is read through the scope.
@Timeout(60)
final class BindingTest {
  private final AtomicInteger computed = new AtomicInteger();
  private final ThreadScope<String> scope =
      ThreadScope.of("texts", () -> "initial " + computed.incrementAndGet());

  private final List<String> closed = new ArrayList<>();
  private final ThreadScope<Resource> resources = ThreadScope.of("resources", () -> of("initial"));

  private Resource of(String name) {
    return Resource.logging(name, closed);
  }

  @AfterEach
  void clear() {
    scope.clear();
    resources.clear();
  }

  @Test
  void close_ofNested_restoresEachInTurn() {
    scope.set("set");
    try (Binding outer = scope.bind("outer")) {
      assertThat(scope.get()).isEqualTo("outer");
      try (Binding inner = scope.bind("inner")) {
        assertThat(scope.get()).isEqualTo("inner");
      }
      assertThat(scope.get()).isEqualTo("outer");
    }
    assertThat(scope.get()).isEqualTo("set");
    assertThat(computed).hasValue(0);
  }

  @Test
  void close_overNone_restoresNone() {
    scope.bind("bound").close();

    assertThat(scope.get()).isEqualTo("initial 1");
  }

  @Test
  void close_overAComputedValue_restoresIt() {
    scope.get();
    scope.bind("bound").close();

    assertThat(scope.get()).isEqualTo("initial 1");
  }

  @Test
  void close_ofDeepNesting_restoresEach() {
    List<Binding> bindings = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      bindings.add(scope.bind("value " + i));
    }
    for (int i = 999; i >= 0; i--) {
      assertThat(scope.get()).isEqualTo("value " + i);
      bindings.get(i).close();
    }
    assertThat(scope.get()).isEqualTo("initial 1");
  }

  @Test
  void bind_null_isAValue() {
    ThreadScope<@Nullable Object> some = ThreadScope.of("some", () -> "initial");
    try (Binding bound = some.bind(null)) {
      assertThat(some.get()).isNull();
    }
    assertThat(some.get()).isEqualTo("initial");
  }

  @Test
  void close_outOfOrder_throwsAndLeavesAllOpen() {
    Binding first = resources.bind(of("first"));
    Binding second = resources.bind(of("second"));
    Binding third = resources.bind(of("third"));

    assertThatThrownBy(first::close)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("resources")
        .hasMessageContaining("out of order");
    assertThatThrownBy(second::close).isInstanceOf(IllegalStateException.class);
    assertThat(resources.get()).hasToString("third");
    assertThat(closed).isEmpty();

    third.close();
    assertThat(resources.get()).hasToString("second");
    second.close();
    first.close();
    assertThat(closed).containsExactly("third", "second", "first");
    assertThat(resources.get()).hasToString("initial");
  }

  @Test
  void close_ofBindingsOfTwoScopes_mayCross() {
    Binding one = scope.bind("one");
    Binding other = resources.bind(of("other"));
    one.close();

    assertThat(scope.get()).isEqualTo("initial 1");
    assertThat(resources.get()).hasToString("other");
    other.close();
  }

  @ParameterizedTest
  @MethodSource("dev.cordon.scope.ThreadKind#all")
  void close_onAnotherThread_throwsAndNamesBoth(ThreadKind kind) throws Exception {
    var resource = of("bound");
    Binding bound = resources.bind(resource);
    String here = Thread.currentThread().getName();

    kind.run(() -> {
      Thread.currentThread().setName("BindingTest-other");
      assertThatThrownBy(bound::close)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("resources")
          .hasMessageContaining(here)
          .hasMessageContaining("BindingTest-other");
    });
    assertThat(resource.closes()).isZero();
    assertThat(resources.get()).isSameAs(resource);
    bound.close();
    assertThat(resource.closes()).isEqualTo(1);
  }

  @Test
  void close_again_doesNothing() throws Exception {
    Binding outer = scope.bind("outer");
    Binding inner = scope.bind("inner");
    inner.close();
    inner.close();
    assertThat(scope.get()).isEqualTo("outer");
    outer.close();
    scope.set("set");
    outer.close();
    inner.close();

    assertThat(scope.get()).isEqualTo("set");
    ThreadKind.PLATFORM.run(inner::close);
  }

  @Test
  void close_byTheCloseOfItsOwnValue_doesNothing() {
    ThreadScope<AutoCloseable> closing = ThreadScope.of("closing", () -> () -> {});
    List<Binding> binding = new ArrayList<>();
    binding.add(closing.bind(() -> {
      closed.add("bound");
      binding.get(0).close();
    }));
    binding.get(0).close();

    assertThat(closed).containsExactly("bound");
  }

  @Test
  void set_inABinding_lastsUntilItsEnd() {
    scope.set("set");
    try (Binding bound = scope.bind("bound")) {
      scope.set("inside");
      assertThat(scope.get()).isEqualTo("inside");
    }
    assertThat(scope.get()).isEqualTo("set");
  }

  @Test
  void clear_inABinding_computesAnewUntilItsEnd() {
    scope.set("set");
    try (Binding bound = scope.bind("bound")) {
      scope.clear();
      assertThat(scope.get()).isEqualTo("initial 1");
      assertThat(scope.get()).isEqualTo("initial 1");
      scope.set("inside");
      assertThat(scope.get()).isEqualTo("inside");
      scope.clear();
    }
    assertThat(scope.get()).isEqualTo("set");
  }

  // What is closed, and how often.

  @Test
  void close_closesWhatWasBound() {
    resources.bind(of("bound")).close();

    assertThat(closed).containsExactly("bound");
  }

  @Test
  void close_afterSet_closesBothTheLastFirst() {
    try (Binding binding = resources.bind(of("bound"))) {
      resources.set(of("set"));
    }
    assertThat(closed).containsExactly("set", "bound");
  }

  @Test
  void close_afterSettingTwice_leavesTheReplacedToItsCaller() {
    try (Binding binding = resources.bind(of("bound"))) {
      resources.set(of("replaced"));
      resources.set(of("set"));
    }
    assertThat(closed).containsExactly("set", "bound");
  }

  @Test
  void close_afterSettingTheSame_closesItOnce() {
    var resource = of("bound");
    try (Binding binding = resources.bind(resource)) {
      resources.set(of("replaced"));
      resources.set(resource);
    }
    assertThat(closed).containsExactly("bound");
  }

  @Test
  void clear_inABinding_closesWhatIsThere() {
    try (Binding binding = resources.bind(of("bound"))) {
      resources.clear();
      assertThat(closed).containsExactly("bound");
    }
    assertThat(closed).containsExactly("bound");
  }

  @Test
  void clear_afterSetInABinding_closesWhatWasSetAndTheEndWhatWasBound() {
    try (Binding binding = resources.bind(of("bound"))) {
      resources.set(of("set"));
      resources.clear();
      assertThat(closed).containsExactly("set");
      resources.clear();
    }
    assertThat(closed).containsExactly("set", "bound");
  }

  @Test
  void close_afterClearAndGet_closesWhatWasComputed() {
    try (Binding binding = resources.bind(of("bound"))) {
      resources.clear();
      resources.get();
    }
    assertThat(closed).containsExactly("bound", "initial");
  }

  @Test
  void close_overTheSameObject_leavesItToTheOuter() {
    var resource = of("bound");
    try (Binding outer = resources.bind(resource)) {
      resources.bind(resource).close();
      assertThat(closed).isEmpty();
      try (Binding inner = resources.bind(of("inner"))) {
        resources.set(resource);
      }
      assertThat(closed).containsExactly("inner");
      try (Binding inner = resources.bind(resource)) {
        resources.clear();
      }
      assertThat(closed).containsExactly("inner");
    }
    assertThat(closed).containsExactly("inner", "bound");
  }

  @Test
  void close_overWhatTheOuterHasBoundAndNoMoreShows_leavesItToTheOuter() {
    var resource = of("bound");
    try (Binding outer = resources.bind(resource)) {
      resources.set(of("set"));
      resources.bind(resource).close();
      assertThat(closed).isEmpty();
    }
    assertThat(closed).containsExactly("set", "bound");
  }

  @Test
  void close_overWhatWasSet_leavesIt() {
    var resource = of("set");
    resources.set(resource);
    resources.bind(resource).close();
    try (Binding binding = resources.bind(of("bound"))) {
      resources.set(resource);
    }

    assertThat(closed).containsExactly("bound");
    assertThat(resources.get()).isSameAs(resource);
  }

  @Test
  void close_overWhatWasComputed_leavesIt() {
    resources.bind(resources.get()).close();

    assertThat(closed).isEmpty();
  }

  @Test
  void close_ofEqualObjects_closesEach() {
    record Equal(List<String> log) implements AutoCloseable {
      @Override
      public void close() {
        log.add("equal");
      }
    }
    ThreadScope<AutoCloseable> equals = ThreadScope.of("equals", () -> () -> {});
    try (Binding outer = equals.bind(new Equal(closed))) {
      equals.bind(new Equal(closed)).close();
    }

    // The log of either is the other's, so they were equal all along.
    assertThat(closed).containsExactly("equal", "equal");
  }

  // What cannot be closed.

  @Test
  void close_ofWhatCannotBeClosed_throwsAndRestores() {
    resources.set(of("set"));
    var failure = new IOException("stuck");
    Binding binding = resources.bind(Resource.failing(failure));

    assertThatThrownBy(binding::close)
        .isInstanceOf(ScopeException.class)
        .hasMessageContaining("resources")
        .hasMessageContaining("stuck")
        .hasCause(failure);
    assertThat(resources.get()).hasToString("set");
    assertThatCode(binding::close).doesNotThrowAnyException();
  }

  @Test
  void close_ofTwoThatCannotBeClosed_closesBothAndSuppresses() {
    var first = new IOException("first");
    var second = new IllegalStateException("second");
    Binding binding = resources.bind(Resource.failing(second));
    resources.set(Resource.failing(first));

    assertThatThrownBy(binding::close).isInstanceOf(ScopeException.class).hasCause(first);
    assertThat(first).hasSuppressedException(second);
  }

  @Test
  void close_ofTwoThatThrowTheSame_throwsIt() {
    var failure = new IOException("stuck");
    Binding binding = resources.bind(Resource.failing(failure));
    resources.set(Resource.failing(failure));

    assertThatThrownBy(binding::close).isInstanceOf(ScopeException.class).hasCause(failure);
  }

  @Test
  void close_whoseValueThrowsAnError_throwsItAsItIs() {
    var failure = new StackOverflowError("deep");
    Binding binding = resources.bind(Resource.failing(failure));

    assertThatThrownBy(binding::close).isSameAs(failure);
    assertThat(resources.get()).hasToString("initial");
  }

  @Test
  void close_thatUsesTheScope_findsWhatWasBefore() {
    ThreadScope<AutoCloseable> closing = ThreadScope.of("closing", () -> () -> {});
    AutoCloseable before = () -> closed.add("before");
    closing.set(before);
    closing
        .bind(() -> {
          assertThat(closing.get()).isSameAs(before);
          closing.bind(() -> closed.add("within")).close();
        })
        .close();

    assertThat(closed).containsExactly("within");
    assertThat(closing.get()).isSameAs(before);
  }

  // Call and run.

  @Test
  void call_returnsTheResultAndRestores() {
    String result = scope.call("bound", () -> scope.get() + " in call");

    assertThat(result).isEqualTo("bound in call");
    assertThat(scope.get()).isEqualTo("initial 1");
  }

  @Test
  void call_mayReturnNull() {
    assertThat(scope.<@Nullable Object, RuntimeException>call("bound", () -> null))
        .isNull();
  }

  @Test
  void run_closesWhatWasBoundAndSet() {
    resources.run(of("bound"), () -> resources.set(of("set")));

    assertThat(closed).containsExactly("set", "bound");
    assertThat(resources.get()).hasToString("initial");
  }

  @Test
  void run_whoseBodyThrows_throwsItAsItIsAndRestores() {
    var thrown = new IOException("body");

    assertThatThrownBy(() -> resources.run(of("bound"), () -> {
          throw thrown;
        }))
        .isSameAs(thrown)
        .hasNoSuppressedExceptions();
    assertThat(closed).containsExactly("bound");
    assertThat(resources.get()).hasToString("initial");
  }

  @Test
  void run_whoseBodyThrowsAndCloseToo_suppressesTheLatter() {
    var thrown = new IOException("body");
    var failure = new IllegalStateException("close");

    assertThatThrownBy(() -> resources.run(Resource.failing(failure), () -> {
          throw thrown;
        }))
        .isSameAs(thrown);
    assertThat(thrown).hasSuppressedException(failure);
  }

  @Test
  void run_whoseCloseThrows_throws() {
    var failure = new IOException("close");
    var error = new AssertionError("close");

    assertThatThrownBy(() -> resources.run(Resource.failing(failure), () -> {}))
        .isInstanceOf(ScopeException.class)
        .hasCause(failure);
    assertThatThrownBy(() -> resources.run(Resource.failing(error), () -> {})).isSameAs(error);
    assertThat(resources.get()).hasToString("initial");
  }

  @Test
  void run_whoseBodyLeavesBindingsOpen_closesThemAndThrows() {
    resources.set(of("set"));

    assertThatThrownBy(() -> resources.run(of("bound"), () -> {
          resources.bind(of("inner"));
          resources.bind(of("innermost"));
        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("resources")
        .hasMessageContaining("left open");
    assertThat(closed).containsExactly("innermost", "inner", "bound");
    assertThat(resources.get()).hasToString("set");
  }

  @Test
  void run_whoseBodyLeavesABindingOpenAndThrows_throwsWhatTheBodyThrew() {
    List<Binding> open = new ArrayList<>();
    var thrown = new IOException("body");

    assertThatThrownBy(() -> resources.run(of("bound"), () -> {
          open.add(resources.bind(of("inner")));
          throw thrown;
        }))
        .isSameAs(thrown);
    assertThat(closed).containsExactly("inner", "bound");
    open.get(0).close();
    assertThat(closed).containsExactly("inner", "bound");
  }

  @Test
  void run_whoseBodyLeavesOpenWhatCannotBeClosed_closesTheOthers() {
    var failure = new IOException("stuck");

    assertThatThrownBy(() -> resources.run(of("bound"), () -> {
          resources.bind(of("inner"));
          resources.bind(Resource.failing(failure));
        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("was left open")
        .hasSuppressedException(failure);
    assertThat(closed).containsExactly("inner", "bound");
    assertThat(resources.get()).hasToString("initial");
  }

  @Test
  void run_ofOneValueWithinItself_closesItOnce() {
    var resource = of("bound");
    resources.run(resource, () -> resources.run(resource, () -> resources.set(resource)));

    assertThat(closed).containsExactly("bound");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100})
  void run_recursively_restoresEachLevel(int depth) {
    recurse(depth);
    assertThat(scope.get()).isEqualTo("initial 1");
  }

  private void recurse(int depth) {
    scope.run("level " + depth, () -> {
      if (depth > 0) {
        recurse(depth - 1);
      }
      assertThat(scope.get()).isEqualTo("level " + depth);
    });
  }
}
