package dev.cordon.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Values of several types in one another, to be damaged. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares orders.
record Order(
    String text,
    List<Map<String, Set<Integer>>> nested,
    Object object,
    BigDecimal number,
    Path path,
    ZonedDateTime time,
    TimeUnit[] units,
    byte[] large,
    List<Order> more) {

  static final class OrderCodec extends ReferenceCodec<Order> {
    private static final Codec<List<Map<String, Set<Integer>>>> NESTED =
        Codecs.listOf(Codecs.mapOf(Codecs.STRING, Codecs.setOf(Codecs.boxed(Codecs.INT))));
    private static final Codec<TimeUnit[]> UNITS =
        Codecs.arrayOf(Codecs.enumOf(TimeUnit.class), TimeUnit.class);

    @Override
    protected void encode(Encoder out, Order value) throws IOException {
      Codecs.STRING.write(out, value.text);
      NESTED.write(out, value.nested);
      Codecs.object().write(out, value.object);
      JdkCodecs.BIG_DECIMAL.write(out, value.number);
      JdkCodecs.PATH.write(out, value.path);
      TimeCodecs.ZONED_DATE_TIME.write(out, value.time);
      UNITS.write(out, value.units);
      Codecs.BYTES.write(out, value.large);
      Codecs.listOf(this).write(out, value.more);
    }

    @Override
    protected Order decode(Decoder in) throws IOException {
      return new Order(
          Codecs.STRING.read(in),
          NESTED.read(in),
          Codecs.object().read(in),
          JdkCodecs.BIG_DECIMAL.read(in),
          JdkCodecs.PATH.read(in),
          TimeCodecs.ZONED_DATE_TIME.read(in),
          UNITS.read(in),
          Codecs.BYTES.read(in),
          Codecs.listOf(this).read(in));
    }
  }

  enum Shape {
    SMALL {
      @Override
      Order order() {
        return Order.order(20, List.of());
      }
    },
    NESTED {
      @Override
      Order order() {
        return Order.order(3, List.of(Order.order(0, List.of())));
      }
    },
    LARGE {
      @Override
      Order order() {
        return Order.order(Encoder.LARGE, List.of(Order.order(Encoder.LARGE, List.of())));
      }
    };

    abstract Order order();
  }

  private static Order order(int large, List<Order> more) {
    Map<String, Set<Integer>> map = new LinkedHashMap<>();
    map.put("first", Set.of(7));
    map.put("\u20ac", Set.of());
    return new Order(
        "text",
        List.of(map),
        new ArrayList<>(List.of(1L, "object")),
        new BigDecimal("-12.50"),
        Path.of("a", "b"),
        ZonedDateTime.of(2024, 2, 29, 12, 0, 0, 1, ZoneId.of("Europe/Berlin")),
        new TimeUnit[] {TimeUnit.DAYS},
        new byte[large],
        more);
  }
}
