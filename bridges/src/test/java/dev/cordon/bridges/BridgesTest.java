package dev.cordon.bridges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.scope.ScopeSnapshot;
import dev.cordon.scope.ThreadScope;
import dev.cordon.scope.TravellingExecutors;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Output;
import dev.cordon.task.TaskProcess;
import dev.cordon.task.TaskThread;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What other libraries keep for a thread, in tasks of each kind. */
@Timeout(60)
final class BridgesTest {
  private static final ThreadLocal<String> LOCAL = new ThreadLocal<>();

  static {
    ContextRegistry.getInstance().registerThreadLocalAccessor("BridgesTest", LOCAL);
  }

  @AfterEach
  void clear() {
    MDC.clear();
    LOCAL.remove();
  }

  @Test
  void mdc_goesAlongWithAThread_andItsChangesStayThere() throws Exception {
    MDC.put("trace", "t1");
    TaskThread<String> task = TaskThread.of(() -> {
      String seen = MDC.get("trace");
      MDC.put("trace", "changed");
      return seen;
    });
    task.start();

    assertThat(task.get()).isEqualTo("t1");
    assertThat(MDC.get("trace")).isEqualTo("t1");
  }

  @Test
  void mdc_goesAlongThroughAnExecutor_andNothingIsLeftInItsThread() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(1);
    threads.submit(() -> MDC.put("own", "of the thread")).get();
    ExecutorService executor = TravellingExecutors.wrap(threads);
    MDC.put("trace", "t1");

    assertThat(executor.submit(MDC::getCopyOfContextMap).get()).isEqualTo(Map.of("trace", "t1"));
    assertThat(threads.submit(MDC::getCopyOfContextMap).get())
        .isEqualTo(Map.of("own", "of the thread"));
    MDC.clear();
    assertThat(executor.submit(() -> MDC.get("own") + MDC.get("trace")).get())
        .isEqualTo("nullnull");
    threads.shutdown();
  }

  @Test
  void mdc_goesAlongIntoAProcess_whereItIsInTheLog() throws Exception {
    var output = new ByteArrayOutputStream();
    MDC.put("trace", "t1");
    TaskProcess<String> task = TaskProcess.<String>of(BridgesTest::log)
        .with(LaunchOptions.defaults().output(Output.to(output, output)));
    task.start();

    assertThat(task.get()).isEqualTo("t1");
    task.join();
    assertThat(output.toString(UTF_8)).contains("[t1] in the child");
  }

  @Test
  void mdc_thatATaskHasCleared_doesNotGoOnToItsOwnChild() throws Exception {
    MDC.put("trace", "t1");
    TaskProcess<String> task = TaskProcess.<String>of(BridgesTest::clearedAndHandedOn)
        .with(LaunchOptions.defaults().output(Output.discard()));
    task.start();

    assertThat(task.get()).isEqualTo("t1, then null");
  }

  static String clearedAndHandedOn() throws Exception {
    String own = MDC.get("trace");
    MDC.clear();
    TaskProcess<String> child = TaskProcess.of(() -> String.valueOf(MDC.get("trace")));
    child.start();
    return own + ", then " + child.get();
  }

  static String log() {
    LoggerFactory.getLogger("child").warn("in the child");
    return MDC.get("trace");
  }

  @Test
  void micrometer_carriesWhatIsRegistered() throws Exception {
    ExecutorService executor = TravellingExecutors.wrap(Executors.newFixedThreadPool(1));
    LOCAL.set("here");
    assertThat(executor.submit(LOCAL::get).get()).isEqualTo("here");
    LOCAL.remove();

    assertThat(executor.submit(() -> String.valueOf(LOCAL.get())).get()).isEqualTo("null");
    executor.shutdown();
  }

  @Test
  void micrometer_carriesAScope_byItsAccessors() throws Exception {
    ThreadScope<String> scope = ThreadScope.of("BridgesTest.scope", () -> "initial");
    var registry = new ContextRegistry();
    registry.registerThreadLocalAccessor("scope", scope::get, scope::set, scope::clear);
    var snapshots = ContextSnapshotFactory.builder().contextRegistry(registry).build();
    scope.set("here");
    ContextSnapshot snapshot = snapshots.captureAll();
    ExecutorService threads = Executors.newFixedThreadPool(1);

    assertThat(threads.submit(snapshot.wrap(scope::get)).get()).isEqualTo("here");
    assertThat(threads.submit(scope::get).get()).isEqualTo("initial");
    threads.shutdown();
  }

  @Test
  void snapshot_restoresBothOnTheSameThread() {
    MDC.put("trace", "t1");
    LOCAL.set("one");
    ScopeSnapshot snapshot = ScopeSnapshot.capture();
    MDC.put("trace", "t2");
    LOCAL.set("two");

    snapshot.run(() -> {
      assertThat(MDC.get("trace")).isEqualTo("t1");
      assertThat(LOCAL.get()).isEqualTo("one");
    });

    assertThat(MDC.get("trace")).isEqualTo("t2");
    assertThat(LOCAL.get()).isEqualTo("two");
  }

  @Test
  void libraries_mayBeMissing() throws Exception {
    String classPath = Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(entry -> !entry.contains("slf4j") && !entry.contains("context-propagation"))
        .collect(Collectors.joining(File.pathSeparator));
    Process java = new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java", "-cp", classPath, Alone.class.getName())
        .redirectErrorStream(true)
        .start();

    assertThat(new String(java.getInputStream().readAllBytes(), UTF_8)).isEqualTo("alone\n");
    assertThat(java.waitFor()).isZero();
  }

  /** A program without these libraries. */
  static final class Alone {
    public static void main(String[] args) throws Exception {
      TaskThread<String> task = TaskThread.of(() -> "alone");
      task.start();
      System.out.println(task.get());
    }

    private Alone() {}
  }
}
