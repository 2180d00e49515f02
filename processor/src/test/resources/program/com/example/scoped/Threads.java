package com.example.scoped;

import dev.cordon.Isolation;
import dev.cordon.Task;
import dev.cordon.scope.Binding;
import dev.cordon.scope.TravellingExecutors;
import dev.cordon.task.TaskThread;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads, and what goes along with them and with processes. */
public final class Threads {

  @Task(Isolation.THREAD)
  static String seen(AtomicInteger calls) throws IOException {
    calls.incrementAndGet();
    SessionScope.log().add("one");
    SessionScope.setStudent("left behind");
    return SessionScope.traceId()
        + ", "
        + SessionScope.user()
        + ", "
        + SessionScope.points()
        + ", "
        + Session_NestedScope.depth()
        + ", "
        + SessionScope.family();
  }

  @Task
  static String elsewhere() {
    return SessionScope.traceId()
        + ", "
        + SessionScope.user()
        + ", "
        + SessionScope.points()
        + ", "
        + Session_NestedScope.depth()
        + ", "
        + SessionScope.family();
  }

  @Task(Isolation.THREAD)
  static void fail(String path) throws IOException {
    throw new IOException("no " + path);
  }

  @SuppressWarnings("try") // What is bound is read by what is called.
  public static void run() throws Exception {
    var untouched = ThreadsTasks.elsewhere();
    untouched.start();
    System.out.println(untouched.result().startsWith(SessionScope.traceId() + ", user unknown, "));

    System.out.println(SessionScope.student() + " " + (SessionScope.count() + 1));
    SessionScope.nothing();
    SessionScope.nothing();
    System.out.println("computed " + Session.COMPUTED.get() + " times: " + SessionScope.nothing());
    SessionScope.setFamily(List.of("parent"));
    SessionScope.setTraceId("t1");
    try (Binding student = SessionScope.bindStudent("Ada");
        Binding user = SessionScope.bindUser(new Session.User("Ada"));
        Binding points = SessionScope.bindPoints(Map.of("a", List.of(new Session.Point(1, 2))));
        Binding depth = Session_NestedScope.bindDepth(7)) {
      var calls = new AtomicInteger();
      var seen = ThreadsTasks.seen(calls);
      seen.start();
      System.out.println(seen.result() + " after " + calls);
      var elsewhere = ThreadsTasks.elsewhere();
      elsewhere.start();
      System.out.println(elsewhere.result());
      System.out.println(SessionScope.student());
    }
    System.out.println(SessionScope.student() + ", " + SessionScope.user());

    int length = SessionScope.withStudent("four", () -> SessionScope.student().length());
    SessionScope.withCount(5, () -> System.out.println(length + SessionScope.count()));
    executor();
    failure();
  }

  private static void executor() throws Exception {
    ExecutorService executor = TravellingExecutors.wrap(Executors.newFixedThreadPool(1));
    System.out.println(
        executor.submit(() -> SessionScope.withTraceId("inner", SessionScope::traceId)).get());
    executor.submit(() -> SessionScope.setStudent("left behind")).get();
    System.out.println(executor.submit(SessionScope::traceId).get() + ", "
        + executor.submit(SessionScope::student).get());
    executor.shutdown();
  }

  private static void failure() throws Exception {
    ThreadsTasks.FailThread fail = ThreadsTasks.fail("file").named("failing").daemon(true);
    fail.start();
    try {
      fail.result();
    } catch (IOException e) {
      System.out.println(fail.name() + ": " + e.getMessage());
    }
    fail.join();
    System.out.println(TaskThread.active());
  }

  private Threads() {}
}
