package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static dev.cordon.task.Tasks.outcomeOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What arrives at the other side, and comes back. */
@Timeout(60)
final class TransferTest {

  private enum Colour {
    RED,
    GREEN {
      @Override
      String inWords() {
        return "as grass";
      }
    };

    String inWords() {
      return "as it is";
    }
  }

  private record Point(int x, int y) implements Serializable {}

  private record Line(String label, List<Point> points) implements Serializable {}

  @Test
  void values_ofTheJdk_travelThereAndBack() throws Exception {
    Map<String, Integer> map = new TreeMap<>(Map.of("a", 1, "b", 2));
    List<@Nullable Object> values = new ArrayList<>();
    values.add(null);
    values.addAll(List.of(
        true,
        (byte) 1,
        'c',
        (short) 2,
        3,
        4L,
        5f,
        6d,
        "text",
        List.of(1, 2),
        Arrays.<@Nullable Object>asList("a", null),
        new ArrayList<>(List.of(1, 2, 3)).subList(1, 3),
        new ArrayDeque<>(List.of(1)).stream().toList(),
        map,
        map.keySet(),
        Map.of("k", List.of("v")),
        new LinkedHashMap<>(Map.of(1, 2)),
        Set.of("one"),
        new TreeSet<>(List.of(3, 1)),
        Collections.unmodifiableList(new ArrayList<>(List.of(7))),
        Collections.synchronizedMap(new TreeMap<>(map)),
        Optional.of("there"),
        Optional.empty(),
        Path.of("relative", "path"),
        Path.of("/absolute"),
        DayOfWeek.FRIDAY,
        Duration.ofMillis(5),
        Instant.EPOCH,
        LocalDate.of(2024, 2, 29),
        ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneId.of("Europe/Berlin")),
        new UUID(1, 2),
        URI.create("http://localhost/"),
        new BigDecimal("1.50"),
        BigInteger.TEN.pow(30),
        EnumSet.of(DayOfWeek.MONDAY),
        new EnumMap<>(Map.of(DayOfWeek.SUNDAY, 7)),
        Locale.CANADA_FRENCH,
        Currency.getInstance("EUR"),
        BitSet.valueOf(new long[] {5}),
        new int[] {1, 2},
        new byte[0],
        new String[][] {{"a"}, {}},
        new @Nullable Object[] {List.of(), null}));

    List<@Nullable Object> back = outcomeOf(() -> values).value();

    assertThat(back).hasSameSizeAs(values);
    for (int i = 0; i < values.size(); i++) {
      assertThat(back.get(i)).as("value %s", i).isEqualTo(values.get(i));
    }
  }

  @Test
  void values_ofAMap_travelAsAList() throws Exception {
    Collection<Integer> values = new TreeMap<>(Map.of("a", 1, "b", 2)).values();

    assertThat(outcomeOf(() -> List.copyOf(values)).value()).containsExactly(1, 2);
  }

  @Test
  void result_withATypedField_needsNoAllowing() throws Exception {
    TaskProcess<Line> process = new Draw(Colour.GREEN, new Point[] {new Point(1, 2)}).with(QUIET);

    process.start();

    assertThat(process.get()).isEqualTo(new Line("as grass", List.of(new Point(1, 2))));
  }

  @Test
  void result_ofALambda_travelsWhenItsTypeIsAllowed() throws Exception {
    Map<Colour, Line> result = outcomeOf(
            LaunchOptions.defaults().allow(Colour.class, Line.class),
            () -> Map.of(Colour.RED, new Line("red", List.of(new Point(0, 0)))))
        .value();

    assertThat(result).containsOnlyKeys(Colour.RED);
    assertThat(result.get(Colour.RED)).isEqualTo(new Line("red", List.of(new Point(0, 0))));
  }

  @Test
  void arguments_areASnapshotOfTheStart() throws Exception {
    List<String> argument = new ArrayList<>(List.of("before"));
    TaskProcess<String> process =
        TaskProcess.of(() -> String.join(" ", argument)).with(QUIET);

    argument.add("start");
    process.start();
    argument.add("too late");

    assertThat(process.get()).isEqualTo("before start");
  }

  @Test
  void result_isAnotherObject() throws Exception {
    List<String> argument = new ArrayList<>(List.of("mine"));

    List<String> result = outcomeOf(() -> argument).value();
    result.add("theirs");

    assertThat(argument).containsExactly("mine");
  }

  @Test
  void lambda_withCaptures_travels() throws Exception {
    int number = 20;
    String text = "answer ";
    TaskCall<Integer> inner = () -> number + 1;

    assertThat(outcomeOf(() -> text + inner.call() * 2).value()).isEqualTo("answer 42");
  }

  @Test
  void methodReference_withAReceiver_travels() throws Exception {
    String receiver = " spaces ";

    assertThat(outcomeOf(receiver::strip).value()).isEqualTo("spaces");
  }

  @Test
  void classObjects_travel() throws Exception {
    Class<?> standard = String.class;
    Class<?> array = int[][].class;
    Class<?> own = Point.class;

    String names = outcomeOf(
            LaunchOptions.defaults().allow(Point.class),
            () -> standard.getName() + array.getName() + own.getSimpleName())
        .value();

    assertThat(names).isEqualTo("java.lang.String[[IPoint");
  }

  @Test
  void classObject_ofAPrimitive_travels() throws Exception {
    Class<?> primitive = int.class;

    assertThat(outcomeOf(() -> primitive.getName()).value()).isEqualTo("int");
  }

  @Test
  void nullResult_isAResult() throws Exception {
    TaskProcess<@Nullable Void> process = new Nothing();

    process.start();

    assertThat(process.get()).isNull();
    assertThat(process.outcome().kind()).isEqualTo(Outcome.Kind.RETURNED);
  }

  private static final class Nothing extends TaskProcess<@Nullable Void> {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Void call() {
      return null;
    }
  }

  private static final class Draw extends TaskProcess<Line> {
    private static final long serialVersionUID = 1L;

    private final Colour colour;
    private final Point[] points;

    Draw(Colour colour, Point[] points) {
      this.colour = colour;
      this.points = points;
    }

    @Override
    public Line call() {
      return new Line(colour.inWords(), List.of(points));
    }
  }
}
