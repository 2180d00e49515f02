package dev.cordon.scope;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.cordon.codec.Codecs;
import dev.cordon.task.Forgetful;
import java.io.IOException;
import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tasks take along, and what they leave behind. */
@SuppressWarnings("try") // What is bound is read through the scope.
@Timeout(60)
final class ScopeSnapshotTest {
  private static final ThreadScope<String> TRACE = ThreadScope.<String>builder(
          "ScopeSnapshotTest.trace", () -> "initial of " + Thread.currentThread())
      .travels(Codecs.STRING)
      .build();
  private static final ThreadScope<@Nullable Object> ANYTHING =
      ThreadScope.<@Nullable Object>builder("ScopeSnapshotTest.anything", () -> null)
          .travels(Codecs.object(), Student.class, Copy.class)
          .build();
  private static final ThreadScope<byte[]> BYTES = ThreadScope.<byte[]>builder(
          "ScopeSnapshotTest.bytes", () -> new byte[0])
      .travels(Codecs.BYTES)
      .build();
  private static final ThreadScope<String> INHERITED = ThreadScope.<String>builder(
          "ScopeSnapshotTest.inherited", () -> "initial of " + Thread.currentThread())
      .inherited()
      .build();

  /** What nothing has come along in. */
  private static final ScopeSnapshot EMPTY = ScopeSnapshot.decode(new byte[0]);

  /** More than any of the bytes here may make anyone allocate. */
  private static final long HUGE = 4 << 20;

  private final ThreadScope<String> local = ThreadScope.of("local", () -> "initial");
  private final List<String> closed = new ArrayList<>();
  private final ThreadScope<@Nullable Object> first = ThreadScope.of("first", () -> null);
  private final ThreadScope<@Nullable Object> second = ThreadScope.of("second", () -> null);
  private final ThreadScope<@Nullable Object> third = ThreadScope.of("third", () -> null);

  record Student(String name) implements Serializable {}

  /** What tells in the thread that closes it. */
  record Copy(String name) implements Serializable, AutoCloseable {
    private static final ThreadLocal<List<String>> CLOSED = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public void close() {
      CLOSED.get().add(name);
    }
  }

  private Resource of(String name) {
    return Resource.logging(name, closed);
  }

  @AfterEach
  void clear() {
    List.of(TRACE, ANYTHING, BYTES, INHERITED).forEach(ThreadScope::clear);
    Copy.CLOSED.remove();
  }

  private static String initial() {
    return "initial of " + Thread.currentThread();
  }

  // What comes along.

  @ParameterizedTest
  @MethodSource("dev.cordon.scope.ThreadKind#all")
  void value_ofTheCaller_comesAlong(ThreadKind kind) throws Exception {
    ScopeSnapshot snapshot = TRACE.call("abc", ScopeSnapshot::capture);
    TRACE.set("later");

    assertThat(kind.<String>call(() -> snapshot.call(TRACE::get))).isEqualTo("abc");
    assertThat(kind.call(snapshot.wrap((Callable<String>) TRACE::get))).isEqualTo("abc");
    assertThat(kind.call(TRACE::get)).startsWith("initial of");
  }

  @ParameterizedTest
  @MethodSource("dev.cordon.scope.ThreadKind#all")
  void capture_computesTheInitialValueInTheCallerFirst(ThreadKind kind) throws Exception {
    TRACE.clear();
    ScopeSnapshot snapshot = ScopeSnapshot.capture();

    assertThat(kind.<String>call(() -> snapshot.call(TRACE::get))).isEqualTo(initial());
  }

  @Test
  void capture_inAClearedBinding_computesTheInitialValue() throws Exception {
    Binding bound = TRACE.bind("bound");
    TRACE.clear();
    ScopeSnapshot snapshot = ScopeSnapshot.capture();
    bound.close();

    assertThat(ThreadKind.PLATFORM.<String>call(() -> snapshot.call(TRACE::get)))
        .isEqualTo(initial());
  }

  @Test
  void capture_whoseInitialValueThrows_throwsScopeException() {
    var failure = new IOException("no value");
    Thread owner = Thread.currentThread();
    var fails = new AtomicBoolean(true); // Only here and now: all tasks of this JVM take it along.
    ThreadScope<String> failing = ThreadScope.<String>builder("ScopeSnapshotTest.failing", () -> {
          if (Thread.currentThread() == owner && fails.get()) {
            throw failure;
          }
          return "computed";
        })
        .travels(Codecs.STRING)
        .build();
    try {
      assertThatThrownBy(ScopeSnapshot::capture)
          .isInstanceOf(ScopeException.class)
          .hasMessageContaining("ScopeSnapshotTest.failing")
          .hasMessageContaining("no value")
          .hasCause(failure);
    } finally {
      fails.set(false);
    }
    assertThat(ScopeSnapshot.capture().<String, RuntimeException>call(failing::get))
        .isEqualTo("computed");
    failing.clear();
  }

  @Test
  void value_thatIsNull_comesAlong() {
    ANYTHING.set(null);
    ScopeSnapshot snapshot = ScopeSnapshot.capture();
    ANYTHING.set("later");

    snapshot.run(() -> assertThat(ANYTHING.get()).isNull());
  }

  @Test
  void value_ofAScopeThatDoesNotTravel_staysBehind() {
    local.set("mine");
    ScopeSnapshot snapshot = ScopeSnapshot.capture();

    snapshot.run(() -> assertThat(local.get()).isEqualTo("initial"));
    assertThat(local.get()).isEqualTo("mine");
  }

  @Test
  void captureForNewThread_takesWhatIsInheritedToo() {
    assertThat(ScopeSnapshot.captureForNewThread()
            .<String, RuntimeException>call(() -> INHERITED.call("inside", INHERITED::get)))
        .isEqualTo("inside");
    INHERITED.set("parent's");
    TRACE.set("abc");
    ScopeSnapshot forNewThread = ScopeSnapshot.captureForNewThread();
    ScopeSnapshot forTask = ScopeSnapshot.capture();
    INHERITED.set("later");
    TRACE.set("later");

    forNewThread.run(
        () -> assertThat(List.of(INHERITED.get(), TRACE.get())).containsExactly("parent's", "abc"));
    forTask.run(
        () -> assertThat(List.of(INHERITED.get(), TRACE.get())).containsExactly(initial(), "abc"));
  }

  @Test
  void captureForNewThread_withoutAValue_computesNoneAhead() throws Exception {
    INHERITED.clear();
    ScopeSnapshot snapshot = ScopeSnapshot.captureForNewThread();

    assertThat(ThreadKind.PLATFORM.<String>call(() -> snapshot.call(INHERITED::get)))
        .isNotEqualTo(initial());
  }

  @ParameterizedTest
  @MethodSource("dev.cordon.scope.ThreadKind#all")
  void snapshot_onManyThreadsAtOnce_isTheSameOnEach(ThreadKind kind) throws Exception {
    ScopeSnapshot snapshot = TRACE.call("abc", ScopeSnapshot::capture);
    List<Callable<Integer>> running = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String mine = "thread " + i;
      running.add(kind.started(() -> {
        int wrong = 0;
        for (int round = 0; round < 200; round++) {
          wrong += snapshot.<Integer, RuntimeException>call(() -> {
            boolean right = TRACE.get().equals("abc");
            TRACE.set(mine);
            Thread.onSpinWait();
            return right && TRACE.get().equals(mine) ? 0 : 1;
          });
        }
        return wrong;
      }));
    }
    for (Callable<Integer> thread : running) {
      assertThat(thread.call()).isZero();
    }
  }

  // Exactness.

  /** How a thread has {@code "mine"} before a task. */
  enum Before {
    SET,
    BOUND,
    BOUND_AND_SET,
    LENT,
    LENT_AND_NOT_ASKED_FOR,
    LENT_AND_BOUND;

    void within(ThreadScope<String> scope, ScopedRun<RuntimeException> body) {
      switch (this) {
        case SET -> {
          scope.set("mine");
          body.run();
          scope.clear();
        }
        case BOUND -> scope.run("mine", body);
        case BOUND_AND_SET ->
          scope.run("bound", () -> {
            scope.set("mine");
            body.run();
          });
        case LENT ->
          scope.call("mine", ScopeSnapshot::capture).run(() -> {
            assertThat(scope.get()).isEqualTo("mine");
            body.run();
          });
        case LENT_AND_NOT_ASKED_FOR ->
          scope.call("mine", ScopeSnapshot::capture).run(body);
        default -> scope.call("other", ScopeSnapshot::capture).run(() -> scope.run("mine", body));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void absent_isAbsentInsideAndTheThreadsIsBackAfterwards(Before before) {
    before.within(TRACE, () -> {
      EMPTY.run(() -> assertThat(TRACE.get()).isEqualTo(initial()));
      assertThat(TRACE.get()).isEqualTo("mine");
      EMPTY.run(() -> {});
      assertThat(TRACE.get()).isEqualTo("mine");
    });
    TRACE.clear();
    assertThat(TRACE.get()).isEqualTo(initial());
  }

  @ParameterizedTest
  @EnumSource
  void present_isInsideAndTheThreadsIsBackAfterwards(Before before) {
    ScopeSnapshot snapshot = TRACE.call("carried", ScopeSnapshot::capture);
    before.within(TRACE, () -> {
      snapshot.run(() -> {
        assertThat(TRACE.get()).isEqualTo("carried");
        TRACE.set("inside");
        TRACE.clear();
        assertThat(TRACE.get()).isEqualTo(initial());
        Binding left = TRACE.bind("left open");
        assertThat(TRACE.get()).isEqualTo("left open");
        left.close();
      });
      assertThat(TRACE.get()).isEqualTo("mine");
    });
  }

  @ParameterizedTest
  @EnumSource
  void thrown_inside_comesOutAndTheThreadsIsBackAfterwards(Before before) {
    var thrown = new IllegalArgumentException("body");
    before.within(TRACE, () -> {
      assertThatThrownBy(() -> EMPTY.run(() -> {
            TRACE.set("inside");
            throw thrown;
          }))
          .isSameAs(thrown)
          .hasNoSuppressedExceptions();
      assertThat(TRACE.get()).isEqualTo("mine");
    });
  }

  @Test
  void thrown_thatIsChecked_comesOutOfEachForm() {
    var thrown = new IOException("body");

    assertThatThrownBy(() -> EMPTY.call(() -> {
          throw thrown;
        }))
        .isSameAs(thrown);
    assertThatThrownBy(() -> EMPTY
            .wrap((Callable<String>) () -> {
              throw thrown;
            })
            .call())
        .isSameAs(thrown);
  }

  @Test
  void nested_onOneThread_isEachItsOwn() {
    TRACE.set("outermost");
    ScopeSnapshot a = TRACE.call("a", ScopeSnapshot::capture);
    ScopeSnapshot b = TRACE.call("b", ScopeSnapshot::capture);
    a.run(() -> {
      b.run(() -> {
        assertThat(TRACE.get()).isEqualTo("b");
        local.set("in b");
        a.run(() -> {
          assertThat(TRACE.get()).isEqualTo("a");
          assertThat(local.get()).isEqualTo("initial");
          TRACE.set("changed");
        });
        assertThat(TRACE.get()).isEqualTo("b");
        assertThat(local.get()).isEqualTo("in b");
      });
      assertThat(TRACE.get()).isEqualTo("a");
      assertThat(local.get()).isEqualTo("initial");
      local.set("in a");
      EMPTY.run(() -> assertThat(local.get()).isEqualTo("initial"));
      assertThat(local.get()).isEqualTo("in a");
    });
    assertThat(TRACE.get()).isEqualTo("outermost");
    assertThat(local.get()).isEqualTo("initial");
  }

  @Test
  void capture_inATask_takesWhatTheTaskHas() {
    ScopeSnapshot outer = TRACE.call("carried", ScopeSnapshot::capture);
    outer.run(() -> {
      ScopeSnapshot asIs = ScopeSnapshot.capture();
      TRACE.set("set");
      ScopeSnapshot changed = ScopeSnapshot.capture();
      TRACE.clear();
      ScopeSnapshot cleared = ScopeSnapshot.capture();

      asIs.run(() -> assertThat(TRACE.get()).isEqualTo("carried"));
      changed.run(() -> assertThat(TRACE.get()).isEqualTo("set"));
      cleared.run(() -> assertThat(TRACE.get()).isEqualTo(initial()));
    });
  }

  @Test
  void bind_beforeTheCarriedValueIsAskedFor_hidesItForAWhile() {
    TRACE.call("carried", ScopeSnapshot::capture).run(() -> {
      TRACE.bind("bound").close();
      assertThat(TRACE.get()).isEqualTo("carried");
    });
  }

  @Test
  void clear_beforeTheCarriedValueIsAskedFor_dropsIt() {
    TRACE.call("carried", ScopeSnapshot::capture).run(() -> {
      TRACE.clear();
      assertThat(TRACE.get()).isEqualTo(initial());
    });
  }

  @Test
  void set_beforeTheCarriedValueIsAskedFor_dropsIt() {
    TRACE.call("carried", ScopeSnapshot::capture).run(() -> {
      TRACE.set("set");
      TRACE.clear();
      assertThat(TRACE.get()).isEqualTo(initial());
    });
  }

  @Test
  void close_ofABindingFromOutside_throwsInsideAndWorksAfterwards() {
    Binding outside = TRACE.bind("outside");
    EMPTY.run(() -> assertThatThrownBy(outside::close).isInstanceOf(IllegalStateException.class));
    assertThat(TRACE.get()).isEqualTo("outside");
    outside.close();

    assertThat(TRACE.get()).isEqualTo(initial());
  }

  // What is left behind.

  @Test
  void values_setOrComputedInside_areGone() {
    EMPTY.run(() -> {
      local.set("inside");
      TRACE.get();
    });
    EMPTY.run(() -> assertThat(local.get()).isEqualTo("initial"));
    assertThat(local.get()).isEqualTo("initial");
  }

  @Test
  void resources_leftBehind_areClosedTheLastFirst() {
    EMPTY.run(() -> {
      first.set(of("first"));
      second.bind(of("second"));
      third.set(of("replaced"));
      third.set(of("third"));
      assertThat(closed).isEmpty();
    });
    assertThat(closed).containsExactly("third", "second", "first");
  }

  @Test
  void resource_ofAnInitialValue_isClosed() {
    ThreadScope<Resource> computed = ThreadScope.of("computed", () -> of("computed"));
    EMPTY.run(computed::get);

    assertThat(closed).containsExactly("computed");
  }

  @Test
  void resource_ofTwoScopes_isClosedOnce() {
    EMPTY.run(() -> {
      var resource = of("shared");
      first.set(resource);
      second.set(resource);
      third.bind(resource);
    });
    assertThat(closed).containsExactly("shared");
  }

  @Test
  void resource_ofTheThread_isNotClosedByATask() {
    first.set(of("mine"));
    EMPTY.run(() -> first.set(of("inside")));

    assertThat(closed).containsExactly("inside");
    assertThat(first.get()).hasToString("mine");
    first.clear();
  }

  @Test
  void resource_carried_isNotClosedByTheTask() {
    var carried = of("carried");
    ANYTHING.call(carried, ScopeSnapshot::capture); // Its binding has ended, and closed it.
    assertThat(closed).containsExactly("carried");
    closed.clear();

    ANYTHING.run(carried, () -> {
      ScopeSnapshot snapshot = ScopeSnapshot.capture();
      snapshot.run(() -> assertThat(ANYTHING.get()).isSameAs(carried));
      snapshot.run(() -> {
        assertThat(ANYTHING.get()).isSameAs(carried);
        ANYTHING.clear();
        assertThat(ANYTHING.get()).isNull();
      });
      snapshot.run(ANYTHING::clear);
      snapshot.run(() -> ANYTHING.set(of("instead")));
      snapshot.run(() -> ANYTHING.bind(ANYTHING.get()).close());
      assertThat(closed).containsExactly("instead");
    });
    assertThat(closed).containsExactly("instead", "carried");
  }

  @Test
  void resource_carriedAndBoundInANestedBindingLeftOpen_isNotClosed() {
    ANYTHING.run(of("carried"), () -> {
      ScopeSnapshot.capture().run(() -> ANYTHING.bind(ANYTHING.get()));
      assertThat(closed).isEmpty();
    });
  }

  @Test
  void binding_leftOpen_isClosedAndReportedWithItsPlace() {
    try (Warnings warnings = Warnings.open()) {
      EMPTY.run(() -> {
        Forgetful.leaveOpen(first, of("first"));
        Forgetful.leaveOpen(first, of("nested"));
        Forgetful.leaveOpen(second, of("second"));
      });

      assertThat(closed).containsExactly("second", "nested", "first");
      assertThat(warnings.messages())
          .singleElement()
          .asString()
          .contains(Thread.currentThread().getName())
          .contains("A binding of first, opened\n    at ")
          .contains("A binding of second, opened\n    at ")
          .contains("dev.cordon.task.Forgetful.leaveOpen(Forgetful.java:")
          .containsPattern("(?s)binding of first.*binding of first");
    }
    assertThat(first.get()).isNull();
  }

  @Test
  void binding_closedInTime_isNotReported() {
    try (Warnings warnings = Warnings.open()) {
      EMPTY.run(() -> {
        first.run(of("bound"), () -> second.set(of("set")));
        local.get();
      });

      assertThat(warnings.messages()).isEmpty();
    }
  }

  @Test
  void binding_stale_doesNothing() throws Exception {
    List<Binding> stale = new ArrayList<>();
    EMPTY.run(() -> stale.add(first.bind(of("inside"))));
    first.set(of("mine"));
    stale.get(0).close();
    EMPTY.run(stale.get(0)::close);
    ThreadKind.PLATFORM.run(stale.get(0)::close);

    assertThat(closed).containsExactly("inside");
    assertThat(first.get()).hasToString("mine");
  }

  @Test
  void close_thatUsesScopesAtTheEnd_leavesNothing() {
    EMPTY.run(() -> {
      second.set(of("second"));
      first.set((AutoCloseable) () -> {
        closed.add("first sees " + second.get());
        second.bind(of("bound at the end"));
        third.set(of("set at the end"));
        local.set("set at the end");
      });
    });

    assertThat(closed)
        .containsExactly("first sees second", "bound at the end", "second", "set at the end");
    assertThat(local.get()).isEqualTo("initial");
    assertThat(third.get()).isNull();
  }

  @Test
  void close_thatLeavesAnotherEachTime_isBounded() {
    var closes = new AtomicInteger();
    class Hydra implements AutoCloseable {
      @Override
      public void close() {
        assertThat(closes.incrementAndGet()).isLessThan(100);
        first.set(new Hydra());
      }
    }
    EMPTY.run(() -> first.set(new Hydra()));

    assertThat(closes).hasValueBetween(2, 10);
    assertThat(first.get()).isNull();
    EMPTY.run(() -> assertThat(first.get()).isNull());
  }

  @Test
  void close_thatFailsAtTheEnd_isReportedAndTheResultStands() {
    var failure = new IOException("stuck");
    var suppressed = new AssertionError("stuck, too");
    try (Warnings warnings = Warnings.open()) {
      String result = EMPTY.call(() -> {
        first.set(Resource.failing(suppressed));
        second.set(of("second"));
        third.set(Resource.failing(failure));
        return "result";
      });

      assertThat(result).isEqualTo("result");
      assertThat(closed).containsExactly("second");
      assertThat(warnings.messages()).singleElement().asString().contains("cannot be closed");
      assertThat(warnings.thrown()).containsExactly(failure);
      assertThat(failure).hasSuppressedException(suppressed);
    }
    assertThat(first.get()).isNull();
  }

  @Test
  void close_thatThrowsAnErrorAtTheEnd_leavesWhatTheBodyThrew() {
    var thrown = new IOException("body");
    try (Warnings warnings = Warnings.open()) {
      assertThatThrownBy(() -> EMPTY.run(() -> {
            first.set(Resource.failing(new StackOverflowError("deep")));
            throw thrown;
          }))
          .isSameAs(thrown)
          .hasNoSuppressedExceptions();
      assertThat(warnings.thrown()).hasSize(1);
    }
  }

  // As bytes.

  @Test
  void encode_ofNothing_isNothing() {
    assertThat(EMPTY.encode()).isEmpty();
  }

  @Test
  void decode_ofWhatWasEncoded_givesTheSame() {
    byte[] large = new byte[1 << 20];
    new Random(1).nextBytes(large);
    TRACE.set("Ada, \u00e9\u4e2d\ud83d\ude00");
    ANYTHING.set(new Student("Ada"));
    BYTES.set(large);
    byte[] bytes = ScopeSnapshot.capture().encode();
    List.of(TRACE, ANYTHING, BYTES).forEach(ThreadScope::clear);
    ScopeSnapshot decoded = ScopeSnapshot.decode(bytes);

    for (int time = 0; time < 2; time++) {
      decoded.run(() -> {
        assertThat(TRACE.get()).isEqualTo("Ada, \u00e9\u4e2d\ud83d\ude00");
        assertThat(ANYTHING.get()).isEqualTo(new Student("Ada"));
        assertThat(BYTES.get()).isEqualTo(large).isNotSameAs(large).isSameAs(BYTES.get());
        Arrays.fill(BYTES.get(), (byte) 0);
      });
    }
    assertThat(TRACE.get()).isEqualTo(initial());
  }

  @Test
  void decode_ofNull_givesNull() {
    ThreadScope<@Nullable Object> some = ThreadScope.<@Nullable Object>builder(
            "ScopeSnapshotTest.some", () -> "initial")
        .travels(Codecs.object())
        .build();
    some.set(null);
    byte[] bytes = ScopeSnapshot.capture().encode();
    some.clear();

    ScopeSnapshot.decode(bytes).run(() -> assertThat(some.get()).isNull());
    assertThat(some.get()).isEqualTo("initial");
  }

  @Test
  void decoded_thatNobodyAskedFor_goesOn() {
    TRACE.set("far");
    ANYTHING.set(new Student("Ada"));
    byte[] bytes = ScopeSnapshot.capture().encode();
    List.of(TRACE, ANYTHING).forEach(ThreadScope::clear);
    byte[] again = ScopeSnapshot.decode(bytes).encode();
    assertThat(again).isEqualTo(bytes);
    byte[] onward = ScopeSnapshot.decode(again).call(() -> {
      ANYTHING.set("instead");
      return ScopeSnapshot.capture().encode();
    });
    ANYTHING.clear();

    ScopeSnapshot.decode(onward).run(() -> {
      assertThat(TRACE.get()).isEqualTo("far");
      assertThat(ANYTHING.get()).isEqualTo("instead");
    });
  }

  @Test
  void decoded_ofAScopeThatIsNotHere_goesOn() {
    byte[] bytes = TRACE.call("far", () -> ScopeSnapshot.capture().encode());
    String text = new String(bytes, ISO_8859_1);
    String elsewhere = text.replace("ScopeSnapshotTest.trace", "ScopeSnapshotTest.there");
    byte[] onward = ScopeSnapshot.decode(elsewhere.getBytes(ISO_8859_1))
        .call(() -> ScopeSnapshot.capture().encode());

    String back = new String(onward, ISO_8859_1)
        .replace("ScopeSnapshotTest.trace", "ScopeSnapshotTest.other")
        .replace("ScopeSnapshotTest.there", "ScopeSnapshotTest.trace");
    ScopeSnapshot.decode(back.getBytes(ISO_8859_1))
        .run(() -> assertThat(TRACE.get()).isEqualTo("far"));
  }

  @Test
  void decoded_isClosedByTheTaskThatHasRebuiltIt() {
    ANYTHING.set(new Copy("copy"));
    byte[] bytes = ScopeSnapshot.capture().encode();
    ANYTHING.clear();
    assertThat(Copy.CLOSED.get()).containsExactly("copy");
    ScopeSnapshot decoded = ScopeSnapshot.decode(bytes);

    decoded.run(() -> {});
    assertThat(Copy.CLOSED.get()).containsExactly("copy");
    decoded.run(ANYTHING::get);
    assertThat(Copy.CLOSED.get()).containsExactly("copy", "copy");
    decoded.run(() -> {
      ANYTHING.get();
      ANYTHING.clear();
      assertThat(Copy.CLOSED.get()).hasSize(3);
    });
    assertThat(Copy.CLOSED.get()).hasSize(3);
  }

  @Test
  void encode_ofWhatCannotTravel_throwsAndNamesIt() {
    ANYTHING.set(new Object() {
      @Override
      public String toString() {
        return "no value";
      }
    });
    ScopeSnapshot snapshot = ScopeSnapshot.capture();

    assertThatThrownBy(snapshot::encode)
        .isInstanceOf(ScopeException.class)
        .hasMessageContaining("ScopeSnapshotTest.anything")
        .hasMessageContaining("ScopeSnapshotTest$");
    snapshot.run(() -> assertThat(ANYTHING.get()).hasToString("no value"));
  }

  @Test
  void decode_ofAPrefix_throwsScopeException() {
    byte[] bytes = sample();
    for (int length = 1; length < bytes.length; length++) {
      byte[] prefix = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ScopeSnapshot.decode(prefix))
          .as("%s bytes", length)
          .isInstanceOf(ScopeException.class);
    }
    assertThatThrownBy(() -> ScopeSnapshot.decode(Arrays.copyOf(bytes, bytes.length + 1)))
        .isInstanceOf(ScopeException.class);
  }

  @Test
  void decode_withABitFlipped_throwsNothingButScopeException() {
    byte[] bytes = sample();
    for (int bit = 0; bit < 8 * bytes.length; bit++) {
      byte[] damaged = bytes.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      assertHarmless(damaged, "bit " + bit);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void decode_withBytesReplaced_throwsNothingButScopeException(long seed) {
    var random = new Random(seed);
    byte[] bytes = sample();
    byte[] extremes = {0, 1, 0x7f, (byte) 0x80, (byte) 0xff};
    for (int i = 0; i < 2_000; i++) {
      byte[] damaged = bytes.clone();
      int from = random.nextInt(damaged.length);
      int to = Math.min(damaged.length, from + 1 + random.nextInt(4));
      Arrays.fill(damaged, from, to, extremes[random.nextInt(extremes.length)]);
      assertHarmless(damaged, "seed " + seed + ", time " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void decode_ofNoise_throwsNothingButScopeException(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      byte[] noise = new byte[1 + random.nextInt(64)];
      random.nextBytes(noise);
      Arrays.fill(noise, 0, Math.min(3, noise.length), (byte) 0); // A number that may be true.
      assertHarmless(noise, "seed " + seed + ", time " + i);
    }
  }

  /** {@return bytes with a text, an object and an array} */
  private static byte[] sample() {
    TRACE.set("abc");
    ANYTHING.set(new Student("Ada"));
    BYTES.set(new byte[] {1, 2, 3});
    byte[] bytes = ScopeSnapshot.capture().encode();
    List.of(TRACE, ANYTHING, BYTES).forEach(ThreadScope::clear);
    return bytes;
  }

  private static void assertHarmless(byte[] bytes, String what) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    try {
      ScopeSnapshot decoded = ScopeSnapshot.decode(bytes);
      for (ThreadScope<?> scope : List.of(TRACE, ANYTHING, BYTES)) {
        assertThatCode(() -> decoded.run(() -> getOrFail(scope)))
            .as(what)
            .doesNotThrowAnyException();
      }
    } catch (ScopeException e) {
      assertThat(e).as(what).hasMessageContaining("travelling values");
    }
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).as(what).isLessThan(HUGE);
  }

  private static void getOrFail(ThreadScope<?> scope) {
    try {
      scope.get();
    } catch (ScopeException e) {
      assertThat(e).hasMessageContaining(scope.name()).hasCauseInstanceOf(Exception.class);
    }
  }
}
