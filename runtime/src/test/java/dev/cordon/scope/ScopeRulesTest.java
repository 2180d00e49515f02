package dev.cordon.scope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.codec.Codecs;
import dev.cordon.task.Await;
import java.io.IOException;
import java.io.Serializable;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where several rules of scopes meet. */
@SuppressWarnings("try") // What is bound is read through the scope.
@Timeout(60)
final class ScopeRulesTest {
  private static final ThreadScope<String> TRACE = ThreadScope.<String>builder(
          "ScopeRulesTest.trace", () -> "initial of " + Thread.currentThread())
      .travels(Codecs.STRING)
      .build();
  private static final ThreadScope<@Nullable Object> ANYTHING =
      ThreadScope.<@Nullable Object>builder("ScopeRulesTest.anything", () -> null)
          .travels(Codecs.object(), Student.class)
          .build();
  private static final ThreadScope<String> INHERITED = ThreadScope.<String>builder(
          "ScopeRulesTest.inherited", () -> "initial of " + Thread.currentThread())
      .inherited()
      .build();
  private static final ScopeSnapshot EMPTY = ScopeSnapshot.decode(new byte[0]);

  private final List<String> closed = new ArrayList<>();
  private final ThreadScope<@Nullable Object> first = ThreadScope.of("first", () -> null);
  private final ThreadScope<@Nullable Object> second = ThreadScope.of("second", () -> null);

  record Student(String name) implements Serializable {}

  private Resource of(String name) {
    return Resource.logging(name, closed);
  }

  @AfterEach
  void clear() {
    List.of(TRACE, ANYTHING, INHERITED).forEach(ThreadScope::clear);
  }

  // A binding is a value like any other.

  @Test
  void get_ofABindingThatIsBound_isThatBinding() {
    ThreadScope<@Nullable Binding> bindings = ThreadScope.of("bindings", () -> null);
    Binding value = first.bind("bound");
    try (Binding bound = bindings.bind(value)) {
      assertThat(bindings.get()).isSameAs(value);
    }
    assertThat(first.get()).as("it is closed with its own binding").isNull();
  }

  @Test
  void get_ofABindingThatIsSetInABinding_isThatBinding() {
    ThreadScope<@Nullable Binding> bindings = ThreadScope.of("bindings", () -> null);
    try (Binding bound = bindings.bind(null);
        Binding value = first.bind("bound")) {
      bindings.set(value);
      assertThat(bindings.get()).isSameAs(value);
    }
  }

  @Test
  void clear_ofABindingThatIsSet_closesIt() {
    ThreadScope<@Nullable Binding> bindings = ThreadScope.of("bindings", () -> null);
    bindings.set(first.bind("bound"));
    bindings.clear();

    assertThat(first.get()).isNull();
  }

  // What is thrown.

  @Test
  void run_whoseCloseThrowsWhatTheBodyThrew_throwsIt() {
    var thrown = new IOException("both");

    assertThatThrownBy(() -> first.run(Resource.failing(thrown), () -> {
          throw thrown;
        }))
        .isSameAs(thrown);
  }

  // What has come along is there, whether or not it was asked for.

  @Test
  void capture_inATask_takesWhatCameAlongOfCodeThatItCannotSee() {
    ThreadScope<String> foreign = ThreadScope.<String>builder("ScopeRulesTest.foreign", foreign())
        .travels(Codecs.STRING)
        .build();
    foreign.call("carried", ScopeSnapshot::capture).run(() -> {
      ScopeSnapshot onward = ScopeSnapshot.capture();
      assertThat(foreign.get()).isEqualTo("carried");
      onward.run(() -> assertThat(foreign.get()).isEqualTo("carried"));
    });
  }

  /** {@return what is of a loader that nobody has as context} */
  @SuppressWarnings("unchecked") // The interface is the one that was asked for.
  private static InitialValue<String> foreign() {
    var loader = new URLClassLoader(new URL[0], InitialValue.class.getClassLoader());
    return (InitialValue<String>) Proxy.newProxyInstance(
        loader, new Class<?>[] {InitialValue.class}, (proxy, method, arguments) -> "initial");
  }

  @Test
  void captureForNewThread_inANewThread_takesWhatCameAlong() {
    ScopeSnapshot child = INHERITED.call("oldest", ScopeSnapshot::captureForNewThread);
    child.run(() -> {
      ScopeSnapshot grandchild = ScopeSnapshot.captureForNewThread();
      grandchild.run(() -> assertThat(INHERITED.get()).isEqualTo("oldest"));
    });
  }

  @Test
  void thread_madeInATask_inheritsWhatCameAlong() throws Exception {
    ScopeSnapshot child = INHERITED.call("oldest", ScopeSnapshot::captureForNewThread);

    assertThat(child.<String, Exception>call(() -> ThreadKind.PLATFORM.call(INHERITED::get)))
        .isEqualTo("oldest");
  }

  @Test
  void bind_ofWhatCameAlong_leavesItToItsOwner() {
    var resource = of("carried");
    ANYTHING.run(resource, () -> {
      ScopeSnapshot.capture().run(() -> ANYTHING.bind(resource).close());
      assertThat(closed).isEmpty();
    });
    assertThat(closed).containsExactly("carried");
  }

  @Test
  void set_ofWhatCameAlong_leavesItToItsOwner() {
    ANYTHING.run(of("carried"), () -> {
      ScopeSnapshot.capture().run(() -> {
        Object before = ANYTHING.get();
        ANYTHING.set("for a while");
        ANYTHING.set(before);
      });
      assertThat(closed).isEmpty();
    });
    assertThat(closed).containsExactly("carried");
  }

  @Test
  void get_ofWhatCannotBeRebuilt_throwsEachTime() {
    ANYTHING.set(new Student("Ada"));
    byte[] bytes = ScopeSnapshot.capture().encode();
    ANYTHING.clear();
    byte[] name = Student.class.getName().getBytes(UTF_8);
    for (int i = 0; i + name.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
        bytes[i] = 'x'; // As if the other process had another version of the class.
      }
    }
    ScopeSnapshot.decode(bytes).run(() -> {
      assertThatThrownBy(ANYTHING::get).isInstanceOf(ScopeException.class);
      assertThatThrownBy(ANYTHING::get).isInstanceOf(ScopeException.class);
    });
  }

  @Test
  void decoded_isItsOwnWhateverBecomesOfTheBytes() {
    TRACE.set("abc");
    byte[] bytes = ScopeSnapshot.capture().encode();
    ScopeSnapshot decoded = ScopeSnapshot.decode(bytes);
    Arrays.fill(bytes, (byte) 0);

    decoded.run(() -> assertThat(TRACE.get()).isEqualTo("abc"));
  }

  // The end of a task.

  @Test
  void close_atTheEndOfATask_stillFindsWhatCameAlong() {
    ScopeSnapshot snapshot = TRACE.call("carried", ScopeSnapshot::capture);
    for (boolean asked : new boolean[] {false, true}) {
      snapshot.run(() -> {
        first.set((AutoCloseable) () -> closed.add(TRACE.get()));
        if (asked) {
          TRACE.get();
        }
      });
    }

    assertThat(closed).containsExactly("carried", "carried");
  }

  @Test
  void resources_leftBehind_areClosedTheLastFirst_whateverWasThereBefore() {
    EMPTY.run(() -> {
      second.set("for a while");
      second.clear();
      first.set(of("connection"));
      second.set(of("transaction"));
    });
    EMPTY.run(() -> {
      second.run("for a while", () -> {});
      first.set(of("connection"));
      second.set(of("transaction"));
    });

    assertThat(closed).containsExactly("transaction", "connection", "transaction", "connection");
  }

  // Memory.

  @Test
  void binding_thatIsClosed_keepsNothingAlive() throws Exception {
    List<Binding> kept = new ArrayList<>();
    WeakReference<Object> value = bindOver(kept);

    try {
      Await.until("the value beneath is collected", () -> {
        System.gc();
        return value.get() == null;
      });
    } finally {
      Reference.reachabilityFence(kept);
    }
  }

  private WeakReference<Object> bindOver(List<Binding> kept) {
    Object beneath = new Object();
    first.set(beneath);
    Binding binding = first.bind("bound");
    binding.close();
    kept.add(binding);
    first.clear();
    return new WeakReference<>(beneath);
  }

  // The index.

  @Test
  void capture_whileAnotherThreadLoadsTheScopes_hasThemToo(@TempDir Path folder) throws Exception {
    Path index = folder.resolve(ScopeIndex.RESOURCE);
    Files.createDirectories(index.getParent());
    Files.writeString(index, "dev.cordon.scope.SlowScopes\n");
    try (var loader = new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, ScopeRulesTest.class.getClassLoader())) {
      var one = new CompletableFuture<ScopeSnapshot>();
      var other = new CompletableFuture<ScopeSnapshot>();
      start("one", loader, one);
      SlowScopes.Gate.ENTERED.await();
      Thread second = start("other", loader, other);
      Await.until(
          "it has captured, or waits for the scopes", () -> other.isDone() || waits(second));
      SlowScopes.Gate.OPEN.countDown();

      one.get().run(() -> assertThat(SlowScopes.TRACE.get()).isEqualTo("initial of one"));
      other.get().run(() -> assertThat(SlowScopes.TRACE.get()).isEqualTo("initial of other"));
    }
  }

  private static Thread start(
      String name, ClassLoader context, CompletableFuture<ScopeSnapshot> snapshot) {
    var thread = new Thread(() -> snapshot.complete(ScopeSnapshot.capture()), name);
    thread.setContextClassLoader(context);
    thread.start();
    return thread;
  }

  /** Where a thread waits for another that initializes a class, it is told to be runnable. */
  private static boolean waits(Thread thread) {
    return thread.getState() != Thread.State.RUNNABLE
        || Stream.of(thread.getStackTrace())
            .anyMatch(frame -> frame.getMethodName().equals("forName"));
  }
}
