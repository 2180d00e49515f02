package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.codec.Codecs;
import dev.cordon.scope.Binding;
import dev.cordon.scope.ThreadScope;
import dev.cordon.shared.Manager;
import dev.cordon.shared.SharedQueue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.lang.ref.Reference;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values that go along into child processes. */
@SuppressWarnings("try") // What is bound is read through the scope.
@Timeout(60)
final class CarriedScopesTest {

  /** Scopes as generated code has them, not touched by the test's own class. */
  static final class Scopes {
    static final ThreadScope<String> TRACE = ThreadScope.<String>builder(
            "CarriedScopesTest.trace", () -> UUID.randomUUID().toString())
        .travels(Codecs.STRING)
        .build();
    static final ThreadScope<Student> STUDENT = ThreadScope.<Student>builder(
            "CarriedScopesTest.student", () -> new Student("nobody"))
        .travels(Codecs.object(), Student.class)
        .build();
    static final ThreadScope<Object> ANYTHING = ThreadScope.<Object>builder(
            "CarriedScopesTest.anything", () -> "nothing")
        .travels(Codecs.object())
        .build();
    static final ThreadScope<@Nullable String> NOTHING = ThreadScope.<@Nullable String>builder(
            "CarriedScopesTest.nothing", () -> "something")
        .travels(Codecs.object())
        .build();
    static final ThreadScope<String> LOCAL =
        ThreadScope.of("CarriedScopesTest.local", () -> "initial");
    static final ThreadScope<Resource> RESOURCE = ThreadScope.<Resource>builder(
            "CarriedScopesTest.resource", () -> new Resource("initial"))
        .travels(Codecs.object(), Resource.class)
        .build();

    static final ThreadScope<SharedQueue<String>> QUEUE = ThreadScope.<SharedQueue<String>>builder(
            "CarriedScopesTest.queue", () -> Manager.local().queue())
        .travels(Codecs.object())
        .build();

    private Scopes() {}
  }

  record Student(String name) implements Serializable {}

  static final class Resource implements Serializable, AutoCloseable {
    private static final long serialVersionUID = 1L;
    private final String name;
    private boolean closed;

    Resource(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    @Override
    public void close() {
      closed = true;
      System.out.println("closed " + name);
    }
  }

  @Test
  void handle_isOfTheSameObject() throws Exception {
    SharedQueue<String> queue = Manager.local().queue();
    try (Binding bound = Scopes.QUEUE.bind(queue)) {
      assertThat(valueOf(() -> {
            Scopes.QUEUE.get().put("from the child");
            return "done";
          }))
          .isEqualTo("done");
    }
    assertThat(queue.poll()).isEqualTo("from the child");
  }

  @Test
  void value_boundInTheCaller_isTheChilds() throws Exception {
    try (Binding bound = Scopes.TRACE.bind("abc")) {
      assertThat(valueOf(() -> Scopes.TRACE.get())).isEqualTo("abc");
    }
    assertThat(Scopes.TRACE.get()).isNotEqualTo("abc");
  }

  @Test
  void initialValue_isComputedInTheCallerFirst() throws Exception {
    Scopes.TRACE.clear();
    String inChild = valueOf(() -> Scopes.TRACE.get());

    assertThat(Scopes.TRACE.get()).isEqualTo(inChild);
  }

  @Test
  void objects_travelUnderTheTypesThatWereNamed() throws Exception {
    try (Binding bound = Scopes.STUDENT.bind(new Student("Ada"))) {
      assertThat(valueOf(() -> Scopes.STUDENT.get().name())).isEqualTo("Ada");
    }
  }

  @Test
  void null_isAValue() throws Exception {
    try (Binding bound = Scopes.NOTHING.bind(null)) {
      assertThat(valueOf(() -> String.valueOf(Scopes.NOTHING.get()))).isEqualTo("null");
    }
  }

  @Test
  void value_isForTheThreadOfTheCallAlone() throws Exception {
    try (Binding bound = Scopes.TRACE.bind("abc")) {
      assertThat(valueOf(CarriedScopesTest::traceOfAnotherThread)).isNotEqualTo("abc");
    }
  }

  static String traceOfAnotherThread() throws InterruptedException {
    String[] trace = new String[1];
    var thread = new Thread(() -> trace[0] = Scopes.TRACE.get());
    thread.start();
    thread.join();
    return trace[0];
  }

  @Test
  void value_thatDoesNotTravel_staysBehind() throws Exception {
    try (Binding bound = Scopes.LOCAL.bind("mine")) {
      assertThat(valueOf(() -> Scopes.LOCAL.get())).isEqualTo("initial");
    }
  }

  @Test
  void value_goesOnToTheChildOfAChild_evenIfNobodyAskedForItBetween() throws Exception {
    try (Binding bound = Scopes.TRACE.bind("far")) {
      assertThat(valueOf(() -> valueOf(() -> Scopes.TRACE.get()))).isEqualTo("far");
    }
  }

  @Test
  void cleared_inTheChild_isComputedThere() throws Exception {
    try (Binding bound = Scopes.STUDENT.bind(new Student("Ada"))) {
      assertThat(valueOf(CarriedScopesTest::clearedStudent)).isEqualTo("nobody");
    }
  }

  static String clearedStudent() {
    Scopes.STUDENT.clear();
    return Scopes.STUDENT.get().name();
  }

  @Test
  void value_thatCannotTravel_failsTheStart_andIsNamed() {
    try (Binding bound = Scopes.ANYTHING.bind(new Thread())) {
      TaskProcess<String> process = TaskProcess.of(() -> "never");

      assertThatThrownBy(process::start)
          .isInstanceOf(TransferException.class)
          .hasMessageContaining("CarriedScopesTest.anything")
          .hasMessageContaining("java.lang.Thread");
      assertThat(TaskProcess.active()).doesNotContain(process);
    }
  }

  @Test
  void value_thatIsTooLarge_failsTheStart() {
    try (Binding bound = Scopes.TRACE.bind("x".repeat(100_000))) {
      TaskProcess<String> process =
          TaskProcess.<String>of(() -> "never").with(LaunchOptions.defaults().maxFrame(50_000));

      assertThatThrownBy(process::start)
          .isInstanceOf(TransferException.class)
          .hasMessageContaining("the values that go along take")
          .hasMessageContaining("maxFrame");
    }
  }

  @Test
  void initialValue_thatThrows_failsTheStart() throws Exception {
    assertThat(valueOf(CarriedScopesTest::startBesideAFailingScope))
        .startsWith("dev.cordon.task.TransferException")
        .contains("CarriedScopesTest.failing")
        .contains("no value");
  }

  /** Runs in a child, since such a scope fails every task of its process. */
  static String startBesideAFailingScope() {
    ThreadScope<String> failing = ThreadScope.<String>builder("CarriedScopesTest.failing", () -> {
          throw new IOException("no value");
        })
        .travels(Codecs.STRING)
        .build();
    try {
      TaskProcess.of(() -> "never").start();
      return "started";
    } catch (TransferException e) {
      return e.toString();
    } finally {
      Reference.reachabilityFence(failing);
    }
  }

  @Test
  void copyInTheChild_isClosedAtTheEndOfTheTask_andTheOriginalIsNot() throws Exception {
    var output = new ByteArrayOutputStream();
    var original = new Resource("resource");
    TaskProcess<String> process = TaskProcess.<String>of(
            () -> Scopes.RESOURCE.get().name())
        .with(LaunchOptions.defaults().output(Output.to(output, output)));
    try (Binding bound = Scopes.RESOURCE.bind(original)) {
      process.start();
      process.join();
      assertThat(original.closed).isFalse();
    }

    assertThat(process.get()).isEqualTo("resource");
    assertThat(output.toString(UTF_8)).contains("closed resource");
    assertThat(original.closed).isTrue();
  }

  @Test
  void bindingThatIsLeftOpen_isReportedByTheChild() throws Exception {
    var output = new ByteArrayOutputStream();
    TaskProcess<String> process = TaskProcess.<String>of(CarriedScopesTest::leaveOpen)
        .with(LaunchOptions.defaults().output(Output.to(output, output)));
    process.start();
    process.join();

    assertThat(output.toString(UTF_8))
        .contains("has left open")
        .contains("CarriedScopesTest.local")
        .contains("CarriedScopesTest.leaveOpen(CarriedScopesTest.java:");
  }

  static String leaveOpen() {
    return Scopes.LOCAL.bind("open").toString();
  }

  private static <R> R valueOf(TaskCall<R> call) throws Exception {
    TaskProcess<R> process = TaskProcess.of(call).with(QUIET);
    process.start();
    return process.get();
  }
}
