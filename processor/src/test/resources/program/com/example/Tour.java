package com.example;

import com.example.Shapes.Circle;
import com.example.Shapes.Square;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs every task of the program, each in a process of its own and a few at once, and prints what
 * comes of them in this order.
 */
public final class Tour {
  private static final ExecutorService FEW = Executors.newFixedThreadPool(4);
  private static final List<Future<String>> LINES = new ArrayList<>();

  public static void run() throws Exception {
    long own = ProcessHandle.current().pid();
    show("elsewhere", () -> of(WorkTasks.pid()).result() != own);
    show("chained", () -> chained());

    show("text", () -> of(WorkTasks.size("four")).result());
    show("path", () -> of(WorkTasks.size(Path.of("a", "b", "c"))).result());
    show("arrays", () -> Arrays.deepToString(of(WorkTasks.turn(new int[][] {{1, 2}, {3, 4}})).result()));
    show("varargs", () -> of(WorkTasks.join("-", "a", "b", "c")).result());
    show("no varargs", () -> of(WorkTasks.join("-")).result());
    show("safe varargs", () -> of(WorkTasks.first("a", "b")).result());
    show("map", () -> of(WorkTasks.flip(Map.of("k", List.of(Path.of("p"))))).result());
    show("raw", () -> of(WorkTasks.raw(List.of("x"))).result());
    show("void", () -> nothing());
    show("deprecated", () -> of(WorkTasks.old()).result());
    show("odd", () -> of(WorkTasks.odd("a", "b", "c", "d", 1, 2)).result());

    show("max", () -> of(GenericTasks.<Integer>max(List.of(3, 9, 4))).result());
    show("sort", () -> of(GenericTasks.sort(new Generic<>("m"), List.of("z", "a"))).result());
    show("hidden", () -> of(GenericTasks.hidden(new Generic<>("m"), 7)).result());
    show("state variable", () -> of(GenericTasks.step("on", List.of(1))).result());

    show("checked", () -> of(FailingTasks.read("gone")).result());
    show("superclass", () -> of(FailingTasks.read("broken")).result());
    show("own", () -> of(FailingTasks.own(3)).result());
    show("throwable", () -> throwable());
    show("variable", () -> variable());
    show("unchecked", () -> of(FailingTasks.unchecked()).result());
    show("interrupted", () -> of(FailingTasks.interrupted()).result());
    show("outcome", () -> of(FailingTasks.read("gone")).outcome().kind());
    show("exit", () -> of(FailingTasks.exit()).outcome().kind());
    show("timeout", () -> of(FailingTasks.sleep()).outcome().kind());

    show("nested", () -> of(Outer_InnerTasks.twice(4)).result());
    show("same name", () -> of(OuterTasks.same(new Outer.Left.Part("l"), new Outer.Right.Part(2))).result());
    show("record", () -> of(PointTasks.plus(new Point(1, 2), new Point(3, 4))).result());
    show("enum", () -> of(PlanetTasks.heavier(Planet.MARS)).result());
    show("interface", () -> of(ShapesTasks.unit()).result());
    show("default", () -> of(ShapesTasks.twice(new Square(3))).result());
    show("sealed", () -> of(ShapesTasks.larger(new Circle(1), new Square(5))).result());
    show("override", () -> of(BaseTasks.who(new Base.Derived())).result());
    show("recursion", () -> of(BaseTasks.length(new Base.Node(new Base.Node(null)))).result());
    show("state", () -> of(StateTasks.next(new State(1))).result());
    show("copy", () -> copy());

    for (Future<String> line : LINES) {
      System.out.println(line.get());
    }
    FEW.shutdown();
  }

  private static String chained() throws Exception {
    WorkTasks.SizeProcess process = WorkTasks.size("chained")
        .named("a name")
        .with(LaunchOptions.defaults().timeout(Duration.ofSeconds(30)))
        .daemon(true);
    return of(process).result() + " by " + process.name();
  }

  private static String nothing() throws Exception {
    of(WorkTasks.nothing()).result();
    return "nothing";
  }

  private static String throwable() throws Exception {
    try {
      return "returned " + of(FailingTasks.throwable()).result();
    } catch (Exception e) {
      throw e;
    } catch (Throwable e) {
      return "caught " + e.getMessage();
    }
  }

  /** The compiler knows what it throws. */
  private static String variable() throws InterruptedException {
    try {
      of(FailingTasks.rethrow(new FileNotFoundException("variable"))).result();
      return "returned";
    } catch (FileNotFoundException e) {
      return "caught " + e.getMessage();
    }
  }

  /** What the child does to its receiver is not seen here. */
  private static String copy() throws Exception {
    Counter counter = new Counter();
    int there = of(CounterTasks.increment(counter)).result();
    return there + " there, " + counter.count + " here";
  }

  private static <P extends TaskProcess<?>> P of(P process) {
    process.start();
    return process;
  }

  private static void show(String what, Callable<?> call) {
    LINES.add(FEW.submit(() -> what + ": " + text(call)));
  }

  private static String text(Callable<?> call) {
    try {
      return String.valueOf(call.call());
    } catch (Throwable e) { // A task may throw anything.
      String message = e.getMessage().lines().findFirst().orElse("");
      return "threw " + e.getClass().getSimpleName() + ": " + message;
    }
  }

  private Tour() {}
}
