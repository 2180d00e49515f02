package dev.cordon.scope;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A way to make threads: those of the platform, and virtual ones where the JDK has them. */
final class ThreadKind {
  private static final int FIRST_WITH_VIRTUAL = 21;

  static final ThreadKind PLATFORM = new ThreadKind("platform", Thread::new);

  private final String name;
  private final Function<Runnable, Thread> maker;

  private ThreadKind(String name, Function<Runnable, Thread> maker) {
    this.name = name;
    this.maker = maker;
  }

  static Stream<ThreadKind> all() {
    return hasVirtual()
        ? Stream.of(PLATFORM, new ThreadKind("virtual", ThreadKind::virtual))
        : Stream.of(PLATFORM);
  }

  static boolean hasVirtual() {
    return Runtime.version().feature() >= FIRST_WITH_VIRTUAL;
  }

  private static Thread virtual(Runnable body) {
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      return (Thread) Class.forName("java.lang.Thread$Builder")
          .getMethod("unstarted", Runnable.class)
          .invoke(builder, body);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** {@return a thread that is made now, and not started} */
  Thread unstarted(Runnable body) {
    return maker.apply(body);
  }

  /** Runs {@code body} on a new thread, and throws what it has thrown. */
  <T extends @Nullable Object> T call(Callable<T> body) throws Exception {
    return later(body).call();
  }

  /** Runs {@code body} on a new thread, and throws what it has thrown. */
  void run(ScopedRun<Exception> body) throws Exception {
    call(() -> {
      body.run();
      return true;
    });
  }

  /** {@return what runs {@code body} once, on a thread that is made now, and waits for its end} */
  <T extends @Nullable Object> Callable<T> later(Callable<T> body) {
    var task = new FutureTask<>(body);
    Thread thread = unstarted(task);
    return () -> {
      thread.start();
      thread.join();
      return task.get();
    };
  }

  /** Starts {@code body} on a new thread; returns what waits for its end. */
  <T extends @Nullable Object> Callable<T> started(Callable<T> body) {
    var task = new FutureTask<>(body);
    unstarted(task).start();
    return task::get;
  }

  @Override
  public String toString() {
    return name;
  }
}
