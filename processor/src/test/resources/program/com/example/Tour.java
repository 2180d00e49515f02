package com.example;

import com.example.Cargo.Chain;
import com.example.Cargo.Crate;
import com.example.Cargo.Deep;
import com.example.Cargo.Item;
import com.example.Cargo.Pair;
import com.example.Cargo.Size;
import com.example.Shapes.Circle;
import com.example.Shapes.Square;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    showCargo();
    for (Future<String> line : LINES) {
      System.out.println(line.get());
    }
    FEW.shutdown();
  }

  private static void showCargo() {
    Item item = new Item(LocalDate.of(2026, 2, 28), Optional.of(Path.of("a", "b")), null);
    Crate small = new Crate("small", Size.SMALL, List.of(item));
    Crate large = new Crate(null, Size.LARGE, List.of(new Item(null, null, small)), 1, 2);
    show("records", () -> Arrays.toString(of(CargoTasks.stack(large, small)).result()));
    show("record in a set", () -> of(CargoTasks.index(Set.of(small))).result());
    show("generic", () -> of(CargoTasks.largest(List.of("b"), new Pair<>("c", "a"))).result());
    show("recursive", () -> of(CargoTasks.reverse(new Chain<>(1, new Chain<>(2, null)))).result());
    show("ever deeper", () -> of(CargoTasks.deepen(new Deep<>("d", new Deep<>(List.of("e"), null)))).result());
    show("null", () -> nulls());
    show("null inside", () -> nullsInside());
    show("order", () -> order());
    show("unmodifiable", () -> unmodifiable());
    show("never serialized", () -> neverSerialized());
  }

  private static List<String> nulls() throws Exception {
    return of(CargoTasks.nulls(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null))
        .result();
  }

  private static List<String> nullsInside() throws Exception {
    Map<String, Crate> map = new LinkedHashMap<>();
    map.put("key", null);
    map.put(null, null);
    return of(CargoTasks.nulls(
            "text",
            7,
            Size.LARGE,
            null,
            null,
            new Crate[1],
            Arrays.asList("a", null),
            new LinkedHashSet<>(Arrays.asList(Size.SMALL, null)),
            map,
            Optional.empty(),
            null,
            null,
            new Pair<>(null, null),
            null))
        .result();
  }

  private static String order() throws Exception {
    Set<Integer> set = new LinkedHashSet<>(List.of(30, 10, 20));
    Map<Size, List<Integer>> map = new LinkedHashMap<>();
    map.put(Size.LARGE, List.of(3, 1));
    map.put(Size.SMALL, List.of());
    return of(CargoTasks.order(List.of("z", "a"), set, map)).result();
  }

  private static boolean unmodifiable() throws Exception {
    return Cargo.isUnmodifiable(of(CargoTasks.unmodifiable(
            new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashMap<>()))
        .result());
  }

  private static String neverSerialized() throws Exception {
    String joined = of(CargoTasks.join(new Cargo.Counting())).result();
    return joined + ", written " + Cargo.Counting.written + " times";
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
