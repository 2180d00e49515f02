package dev.cordon.scope;

import dev.cordon.codec.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Code with scopes of its own, which comes and goes while threads of others stay. */
@SuppressWarnings("try") // What is bound is read through the scope.
public final class Tenant {
  private static final ThreadScope<@Nullable Value> PLAIN = ThreadScope.of("plain", Value::new);
  private static final ThreadScope<@Nullable Value> TRAVELLING =
      ThreadScope.<@Nullable Value>builder("travelling", Value::new)
          .travels(Codecs.object(), Value.class)
          .build();
  private static final ThreadScope<String> TEXT = ThreadScope.of("text", () -> "text");
  private static final ThreadScope<String> INHERITED_TEXT =
      ThreadScope.<String>builder("inherited text", () -> "text").inherited().build();
  private static final ThreadScope<@Nullable String> NOTHING =
      ThreadScope.of("nothing", () -> null);
  private static final ThreadScope<String> FAILING = ThreadScope.of("failing", () -> {
    throw new IllegalStateException("no value");
  });

  private Tenant() {}

  /** What keeps its loader alive. */
  private static final class Value implements AutoCloseable {
    private static final List<Object> ALL = new ArrayList<>(List.of(PLAIN, TRAVELLING));

    Value() {
      synchronized (ALL) {
        ALL.add(this);
      }
    }

    @Override
    public void close() {}
  }

  /** Does on a thread that nobody ends all that leaves nothing there. */
  public static void useThread(ExecutorService thread) throws Exception {
    finish(thread.submit(Tenant::useOnAThread));
  }

  private static void useOnAThread() {
    TEXT.get(); // Of the JDK, and left there.
    INHERITED_TEXT.get();
    NOTHING.get();
    NOTHING.set("some");
    NOTHING.set(null);
    try {
      FAILING.get();
      throw new AssertionError("computed");
    } catch (IllegalStateException e) {
      // As it should be.
    }
    PLAIN.get();
    PLAIN.clear();
    PLAIN.set(new Value());
    try (Binding bound = PLAIN.bind(new Value())) {
      PLAIN.get();
      PLAIN.set(new Value());
      try (Binding inner = TRAVELLING.bind(new Value())) {
        TRAVELLING.clear();
        TRAVELLING.get();
      }
      ScopeSnapshot.capture().run(() -> PLAIN.bind(new Value()).close());
    }
    PLAIN.clear();
    TRAVELLING.clear();
    PLAIN.call(new Value(), PLAIN::get);
    PLAIN.run(new Value(), PLAIN::clear);
  }

  /** Leaves everything in the tasks of {@code executor}, in which these scopes do not travel. */
  public static void useTasks(ExecutorService executor) throws Exception {
    TRAVELLING.set(new Value());
    List<Callable<String>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      calls.add(Tenant::useInATask);
    }
    for (Future<String> future : executor.invokeAll(calls)) {
      finish(future);
    }
    finish(executor.submit(Tenant::useInATask));
    TRAVELLING.clear();
  }

  /** Leaves everything in the tasks of {@code pool}, which it wraps first. */
  public static void useTasksOf(ExecutorService pool) throws Exception {
    useTasks(TravellingExecutors.wrap(pool));
  }

  private static String useInATask() {
    if (!String.valueOf(NOTHING.get()).equals("null") || !TEXT.get().equals("text")) {
      return "the task before has left something";
    }
    NOTHING.set("left");
    TEXT.set("left");
    INHERITED_TEXT.set("left");
    PLAIN.get();
    PLAIN.set(new Value());
    try (Binding bound = PLAIN.bind(new Value())) {
      TRAVELLING.get();
      TRAVELLING.bind(new Value()).close();
      TRAVELLING.set(new Value());
    }
    return "";
  }

  private static void finish(Future<?> future) throws Exception {
    Object fault = future.get();
    if (fault != null && !fault.equals("")) {
      throw new AssertionError(fault);
    }
  }

  /** Does the same on a thread of its own, which has an end. */
  public static void useOwn() throws Exception {
    ExecutorService own = Executors.newFixedThreadPool(1);
    try {
      useTasksOf(own);
      finish(own.submit(() -> PLAIN.set(new Value())));
    } finally {
      own.shutdown();
    }
  }
}
