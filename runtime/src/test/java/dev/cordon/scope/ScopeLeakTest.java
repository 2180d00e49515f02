package dev.cordon.scope;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.codec.Codecs;
import dev.cordon.task.Await;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Output;
import dev.cordon.task.TaskProcess;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What scopes keep alive: nothing that has ended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
final class ScopeLeakTest {
  private static final int LOADERS = 100;
  private static final int WARM_UP = 50_000;
  private static final int TASKS = 1_000_000;
  private static final int AT_ONCE = 1_000;
  private static final long SOME_MIB = 8 << 20;

  /** Threads that stay; made here, so that they inherit nothing of what comes and goes. */
  private final ExecutorService thread = started(1);

  private final ExecutorService pool = started(3);
  private final ExecutorService travelling = TravellingExecutors.wrap(pool);

  private static ExecutorService started(int threads) {
    var executor = (ThreadPoolExecutor) Executors.newFixedThreadPool(threads);
    executor.prestartAllCoreThreads();
    return executor;
  }

  @AfterAll
  void end() throws InterruptedException {
    for (ExecutorService executor : List.of(thread, pool)) {
      executor.shutdown();
      assertThat(executor.awaitTermination(30, SECONDS)).isTrue();
    }
  }

  /** Loads some classes itself that others have, too. */
  private static final class ChildFirst extends URLClassLoader {
    private final Predicate<String> own;

    ChildFirst(Predicate<String> own) {
      super(
          Stream.of(Tenant.class, ThreadScope.class).map(ChildFirst::source).toArray(URL[]::new),
          ChildFirst.class.getClassLoader());
      this.own = own;
    }

    private static URL source(Class<?> type) {
      return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!own.test(name)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    void call(String method, ExecutorService argument) throws Exception {
      tenant().getMethod(method, ExecutorService.class).invoke(null, argument);
    }

    Class<?> tenant() throws ClassNotFoundException {
      return loadClass(Tenant.class.getName());
    }
  }

  /** One loader's life, in a frame of its own. */
  private interface Life {
    void live(ChildFirst loader) throws Exception;
  }

  private static boolean isTenant(String name) {
    return name.startsWith(Tenant.class.getName());
  }

  private static boolean isOurs(String name) {
    return name.startsWith("dev.cordon.");
  }

  /** What is loaded anew. */
  record Variant(String name, Predicate<String> own, Life life) {
    @Override
    public String toString() {
      return name;
    }
  }

  Stream<Variant> variants() {
    return Stream.of(
        new Variant("code on a thread", ScopeLeakTest::isTenant, l -> l.call("useThread", thread)),
        new Variant("code in tasks", ScopeLeakTest::isTenant, l -> l.call("useTasks", travelling)),
        new Variant("code in its own", ScopeLeakTest::isTenant, ScopeLeakTest::useOwn),
        new Variant("all on a thread", ScopeLeakTest::isOurs, l -> l.call("useThread", thread)),
        new Variant("all in tasks", ScopeLeakTest::isOurs, l -> l.call("useTasksOf", pool)),
        new Variant("all in its own", ScopeLeakTest::isOurs, ScopeLeakTest::useOwn));
  }

  private static void useOwn(ChildFirst loader) throws Exception {
    loader.tenant().getMethod("useOwn").invoke(null);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void loader_ofScopesThatWereUsed_isCollected(Variant variant) throws Exception {
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int i = 0; i < LOADERS; i++) {
      loaders.add(live(variant));
    }

    assertCollected(loaders);
  }

  private static WeakReference<ClassLoader> live(Variant variant) throws Exception {
    try (var loader = new ChildFirst(variant.own)) {
      variant.life.live(loader);
      assertThat(loader.tenant().getClassLoader()).isSameAs(loader);
      return new WeakReference<>(loader);
    }
  }

  private static void assertCollected(List<? extends WeakReference<?>> references)
      throws Exception {
    Await.until("all is collected", () -> {
      System.gc();
      return references.stream().allMatch(reference -> reference.get() == null);
    });
  }

  // Tasks.

  /** What tasks bind and set. */
  private record Load(int number) {}

  @Test
  void tasks_thatBindAndSet_leaveNothing() throws Exception {
    TaskProcess<String> process = TaskProcess.of(ScopeLeakTest::growth)
        .with(LaunchOptions.defaults().output(Output.discard()));
    process.start();

    assertThat(process.get()).isEqualTo("");
  }

  /** Runs in a child, where nobody else allocates; returns what has grown. */
  static String growth() throws Exception {
    ThreadScope<@Nullable Load> plain = ThreadScope.of("plain", () -> null);
    ThreadScope<String> trace = ThreadScope.<String>builder("ScopeLeakTest.trace", () -> "initial")
        .travels(Codecs.STRING)
        .build();
    ThreadScope<@Nullable Load> inherited =
        ThreadScope.<@Nullable Load>builder("inherited", () -> null).inherited().build();
    ExecutorService executor = TravellingExecutors.wrap(started(2));
    Runnable task = () -> {
      String carried = trace.get();
      plain.run(new Load(1), () -> plain.set(new Load(carried.length())));
      inherited.set(new Load(2));
      plain.set(new Load(3));
      trace.bind("inside").close();
      trace.set("left");
    };
    runTasks(executor, task, WARM_UP);
    Usage before = Usage.now();
    runTasks(executor, task, TASKS);
    Usage after = Usage.now();
    executor.shutdown();
    return after.growthSince(before);
  }

  private static void runTasks(ExecutorService executor, Runnable task, int tasks)
      throws InterruptedException {
    for (int done = 0; done < tasks; done += AT_ONCE) {
      var batch = new CountDownLatch(AT_ONCE);
      for (int i = 0; i < AT_ONCE; i++) {
        executor.execute(() -> {
          task.run();
          batch.countDown();
        });
      }
      batch.await();
    }
  }

  /** What is alive. */
  private record Usage(List<Long> instances, long heap) {
    private static final List<Class<?>> TYPES = List.of(Slot.class, TaskFrame.class, Load.class);

    /** How many a thread that is not yet at rest may have. */
    private static final int FEW = 16;

    static Usage now() throws Exception {
      String histogram = (String) ManagementFactory.getPlatformMBeanServer()
          .invoke(
              new ObjectName("com.sun.management:type=DiagnosticCommand"),
              "gcClassHistogram",
              new Object[] {new String[0]},
              new String[] {String[].class.getName()});
      System.gc();
      return new Usage(
          TYPES.stream().map(type -> count(histogram, type)).toList(),
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    private static long count(String histogram, Class<?> type) {
      return histogram
          .lines()
          .map(line -> line.trim().split("\\s+"))
          .filter(words -> words.length >= 4 && words[3].equals(type.getName()))
          .mapToLong(words -> Long.parseLong(words[1]))
          .sum();
    }

    String growthSince(Usage before) {
      boolean hasGrown = heap > before.heap + SOME_MIB;
      for (int i = 0; i < TYPES.size(); i++) {
        hasGrown |= instances.get(i) > before.instances.get(i) + FEW;
      }
      return hasGrown ? before + " has become " + this : "";
    }
  }

  // Threads.

  @ParameterizedTest
  @MethodSource("dev.cordon.scope.ThreadKind#all")
  void thread_thatHasEnded_isNotKept(ThreadKind kind) throws Exception {
    List<Object> kept = new ArrayList<>();
    List<WeakReference<Thread>> threads = new ArrayList<>();
    ThreadScope<@Nullable Object> inherited = ThreadScope.<@Nullable Object>builder(
            "inherited", () -> null)
        .inherited()
        .build();
    ThreadScope<@Nullable Object> local = ThreadScope.of("local", () -> null);
    var done = new CountDownLatch(1);
    for (int i = 0; i < 5; i++) {
      threads.add(end(kind, inherited, local, kept, done));
    }

    try {
      assertCollected(threads);
    } finally {
      done.countDown();
      Reference.reachabilityFence(kept);
    }
  }

  /** Makes a thread that leaves behind a snapshot, bindings, values, and a child at work. */
  private static WeakReference<Thread> end(
      ThreadKind kind,
      ThreadScope<@Nullable Object> inherited,
      ThreadScope<@Nullable Object> local,
      List<Object> kept,
      CountDownLatch done)
      throws InterruptedException {
    var body = new FutureTask<>(() -> {
      inherited.set(new Object());
      Object value = new Object();
      local.bind(value);
      kept.add(value);
      ScopeSnapshot snapshot = inherited.call(new Object(), ScopeSnapshot::captureForNewThread);
      kept.add(snapshot);
      snapshot.run(() -> {
        inherited.get();
        inherited.set(new Object());
        kept.add(local.bind(new Object()));
      });
      local.bind(new Object()).close();
      return ThreadKind.PLATFORM.started(() -> {
        inherited.get();
        done.await();
        return true;
      });
    });
    Thread ending = kind.unstarted(body);
    ending.start();
    ending.join();
    return new WeakReference<>(ending);
  }

  @Test
  void value_ofAThreadThatHasEnded_isCollected() throws Exception {
    ThreadScope<@Nullable Object> local = ThreadScope.of("local", () -> null);
    List<WeakReference<Object>> values = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      values.add(ThreadKind.PLATFORM.call(() -> {
        Object value = new Object();
        local.set(value);
        local.bind(value);
        return new WeakReference<>(value);
      }));
    }

    assertCollected(values);
  }

  @Test
  void value_thatATaskHasLeft_isCollected() throws Exception {
    ThreadScope<@Nullable Object> local = ThreadScope.of("local", () -> null);
    List<WeakReference<Object>> values = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      values.add(travelling
          .submit(() -> {
            Object value = new Object();
            local.set(value);
            return new WeakReference<>(value);
          })
          .get());
    }

    assertCollected(values);
  }

  @Test
  void scope_thatIsNoLongerUsed_isCollected() throws Exception {
    List<WeakReference<Object>> scopes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      scopes.add(travelling
          .submit(() -> {
            ThreadScope<Object> scope = ThreadScope.of("scope", Object::new);
            scope.get();
            return new WeakReference<Object>(scope);
          })
          .get());
    }

    assertCollected(scopes);
  }
}
