package com.example;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.JdkCodecs;
import dev.cordon.codec.TimeCodecs;
import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Values}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class ValuesTasks {
  private ValuesTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Values#primitives(boolean, byte, char, short, int, long, float, double)}.
   */
  static PrimitivesProcess primitives(boolean a, byte b, char c, short d, int e, long f, float g,
      double h) {
    return new PrimitivesProcess(a, b, c, d, e, f, g, h);
  }

  /**
   * A process, not yet started, that will run {@link Values#boxes(Boolean, Byte, Character, Short, Integer, Long, Float, Double)}.
   */
  static BoxesProcess boxes(Boolean a, Byte b, Character c, Short d, Integer e, Long f, Float g,
      Double h) {
    return new BoxesProcess(a, b, c, d, e, f, g, h);
  }

  /**
   * A process, not yet started, that will run {@link Values#platform(String, Path, URI, UUID, BigInteger, BigDecimal)}.
   */
  static PlatformProcess platform(String a, Path b, URI c, UUID d, BigInteger e, BigDecimal f) {
    return new PlatformProcess(a, b, c, d, e, f);
  }

  /**
   * A process, not yet started, that will run {@link Values#times(Duration, Instant, LocalDate, LocalTime, LocalDateTime, MonthDay, OffsetDateTime, OffsetTime, Period, Year, YearMonth, ZoneId, ZoneOffset, ZonedDateTime, DayOfWeek)}.
   */
  static TimesProcess times(Duration a, Instant b, LocalDate c, LocalTime d, LocalDateTime e,
      MonthDay f, OffsetDateTime g, OffsetTime h, Period i, Year j, YearMonth k, ZoneId l,
      ZoneOffset m, ZonedDateTime n, DayOfWeek o) {
    return new TimesProcess(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
  }

  /**
   * A process, not yet started, that will run {@link Values#arrays(boolean[], byte[], char[], short[], int[], long[], float[], double[])}.
   */
  static ArraysProcess arrays(boolean[] a, byte[] b, char[] c, short[] d, int[] e, long[] f,
      float[] g, double[] h) {
    return new ArraysProcess(a, b, c, d, e, f, g, h);
  }

  /**
   * A process, not yet started, that will run {@link Values#moreArrays(String[][], Long[], DayOfWeek[], UUID[], byte[][][], Thread.State...)}.
   */
  static MoreArraysProcess moreArrays(String[][] a, Long[] b, DayOfWeek[] c, UUID[] d, byte[][][] e,
      Thread.State... f) {
    return new MoreArraysProcess(a, b, c, d, e, f);
  }

  /**
   * A process, not yet started, that will run {@link Values#collections(List, Set, Map, Optional)}.
   */
  static CollectionsProcess collections(List<Integer> a, Set<DayOfWeek> b, Map<UUID, int[]> c,
      Optional<byte[]> d) {
    return new CollectionsProcess(a, b, c, d);
  }

  /**
   * A process, not yet started, that will run {@link Values#others(ArrayList, CharSequence, List, Path[], BigInteger[], List[], Map)}.
   */
  static OthersProcess others(ArrayList<Integer> a, CharSequence b, List<Object> c, Path[] d,
      BigInteger[] e, List<String>[] f, Map<String, Number> g) {
    return new OthersProcess(a, b, c, d, e, f, g);
  }

  /**
   * The process of {@link Values#primitives(boolean, byte, char, short, int, long, float, double)}.
   */
  @SuppressWarnings("serial")
  static final class PrimitivesProcess extends TaskProcess<Boolean> {
    static {
      CallCodec.register(PrimitivesProcess.class, new PrimitivesCodec());
    }

    private final boolean a;

    private final byte b;

    private final char c;

    private final short d;

    private final int e;

    private final long f;

    private final float g;

    private final double h;

    private PrimitivesProcess(boolean a, byte b, char c, short d, int e, long f, float g,
        double h) {
      this.a = a;
      this.b = b;
      this.c = c;
      this.d = d;
      this.e = e;
      this.f = f;
      this.g = g;
      this.h = h;
    }

    @Override
    public Boolean call() {
      return Values.primitives(a, b, c, d, e, f, g, h);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public boolean result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public PrimitivesProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public PrimitivesProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public PrimitivesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link PrimitivesProcess} travels.
   */
  private static final class PrimitivesCodec extends CallCodec<PrimitivesProcess, Boolean> {
    private PrimitivesCodec() {
      super(Codecs.BOOLEAN);
    }

    @Override
    public void write(Encoder out, PrimitivesProcess call) throws IOException {
      out.writeBoolean(call.a);
      out.writeByte(call.b);
      out.writeChar(call.c);
      out.writeShort(call.d);
      out.writeInt(call.e);
      out.writeLong(call.f);
      out.writeFloat(call.g);
      out.writeDouble(call.h);
    }

    @Override
    public PrimitivesProcess read(Decoder in) throws IOException {
      return new PrimitivesProcess(in.readBoolean(), in.readByte(), in.readChar(), in.readShort(),
          in.readInt(), in.readLong(), in.readFloat(), in.readDouble());
    }
  }

  /**
   * The process of {@link Values#boxes(Boolean, Byte, Character, Short, Integer, Long, Float, Double)}.
   */
  @SuppressWarnings("serial")
  static final class BoxesProcess extends TaskProcess<Character> {
    static {
      CallCodec.register(BoxesProcess.class, new BoxesCodec());
    }

    private final Boolean a;

    private final Byte b;

    private final Character c;

    private final Short d;

    private final Integer e;

    private final Long f;

    private final Float g;

    private final Double h;

    private BoxesProcess(Boolean a, Byte b, Character c, Short d, Integer e, Long f, Float g,
        Double h) {
      this.a = a;
      this.b = b;
      this.c = c;
      this.d = d;
      this.e = e;
      this.f = f;
      this.g = g;
      this.h = h;
    }

    @Override
    public Character call() {
      return Values.boxes(a, b, c, d, e, f, g, h);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Character result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public BoxesProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public BoxesProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public BoxesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link BoxesProcess} travels.
   */
  private static final class BoxesCodec extends CallCodec<BoxesProcess, Character> {
    private BoxesCodec() {
      super(Codecs.boxed(Codecs.CHAR));
    }

    @Override
    public void write(Encoder out, BoxesProcess call) throws IOException {
      Codecs.boxed(Codecs.BOOLEAN).write(out, call.a);
      Codecs.boxed(Codecs.BYTE).write(out, call.b);
      Codecs.boxed(Codecs.CHAR).write(out, call.c);
      Codecs.boxed(Codecs.SHORT).write(out, call.d);
      Codecs.boxed(Codecs.INT).write(out, call.e);
      Codecs.boxed(Codecs.LONG).write(out, call.f);
      Codecs.boxed(Codecs.FLOAT).write(out, call.g);
      Codecs.boxed(Codecs.DOUBLE).write(out, call.h);
    }

    @Override
    public BoxesProcess read(Decoder in) throws IOException {
      return new BoxesProcess(Codecs.boxed(Codecs.BOOLEAN).read(in),
          Codecs.boxed(Codecs.BYTE).read(in), Codecs.boxed(Codecs.CHAR).read(in),
          Codecs.boxed(Codecs.SHORT).read(in), Codecs.boxed(Codecs.INT).read(in),
          Codecs.boxed(Codecs.LONG).read(in), Codecs.boxed(Codecs.FLOAT).read(in),
          Codecs.boxed(Codecs.DOUBLE).read(in));
    }
  }

  /**
   * The process of {@link Values#platform(String, Path, URI, UUID, BigInteger, BigDecimal)}.
   */
  @SuppressWarnings("serial")
  static final class PlatformProcess extends TaskProcess<UUID> {
    static {
      CallCodec.register(PlatformProcess.class, new PlatformCodec());
    }

    private final String a;

    private final Path b;

    private final URI c;

    private final UUID d;

    private final BigInteger e;

    private final BigDecimal f;

    private PlatformProcess(String a, Path b, URI c, UUID d, BigInteger e, BigDecimal f) {
      this.a = a;
      this.b = b;
      this.c = c;
      this.d = d;
      this.e = e;
      this.f = f;
    }

    @Override
    public UUID call() {
      return Values.platform(a, b, c, d, e, f);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public UUID result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public PlatformProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public PlatformProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public PlatformProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link PlatformProcess} travels.
   */
  private static final class PlatformCodec extends CallCodec<PlatformProcess, UUID> {
    private PlatformCodec() {
      super(JdkCodecs.UUID);
    }

    @Override
    public void write(Encoder out, PlatformProcess call) throws IOException {
      Codecs.STRING.write(out, call.a);
      JdkCodecs.PATH.write(out, call.b);
      JdkCodecs.URI.write(out, call.c);
      JdkCodecs.UUID.write(out, call.d);
      JdkCodecs.BIG_INTEGER.write(out, call.e);
      JdkCodecs.BIG_DECIMAL.write(out, call.f);
    }

    @Override
    public PlatformProcess read(Decoder in) throws IOException {
      return new PlatformProcess(Codecs.STRING.read(in), JdkCodecs.PATH.read(in),
          JdkCodecs.URI.read(in), JdkCodecs.UUID.read(in), JdkCodecs.BIG_INTEGER.read(in),
          JdkCodecs.BIG_DECIMAL.read(in));
    }
  }

  /**
   * The process of {@link Values#times(Duration, Instant, LocalDate, LocalTime, LocalDateTime, MonthDay, OffsetDateTime, OffsetTime, Period, Year, YearMonth, ZoneId, ZoneOffset, ZonedDateTime, DayOfWeek)}.
   */
  @SuppressWarnings("serial")
  static final class TimesProcess extends TaskProcess<Instant> {
    static {
      CallCodec.register(TimesProcess.class, new TimesCodec());
    }

    private final Duration a;

    private final Instant b;

    private final LocalDate c;

    private final LocalTime d;

    private final LocalDateTime e;

    private final MonthDay f;

    private final OffsetDateTime g;

    private final OffsetTime h;

    private final Period i;

    private final Year j;

    private final YearMonth k;

    private final ZoneId l;

    private final ZoneOffset m;

    private final ZonedDateTime n;

    private final DayOfWeek o;

    private TimesProcess(Duration a, Instant b, LocalDate c, LocalTime d, LocalDateTime e,
        MonthDay f, OffsetDateTime g, OffsetTime h, Period i, Year j, YearMonth k, ZoneId l,
        ZoneOffset m, ZonedDateTime n, DayOfWeek o) {
      this.a = a;
      this.b = b;
      this.c = c;
      this.d = d;
      this.e = e;
      this.f = f;
      this.g = g;
      this.h = h;
      this.i = i;
      this.j = j;
      this.k = k;
      this.l = l;
      this.m = m;
      this.n = n;
      this.o = o;
    }

    @Override
    public Instant call() {
      return Values.times(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Instant result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public TimesProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public TimesProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public TimesProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link TimesProcess} travels.
   */
  private static final class TimesCodec extends CallCodec<TimesProcess, Instant> {
    private TimesCodec() {
      super(TimeCodecs.INSTANT);
    }

    @Override
    public void write(Encoder out, TimesProcess call) throws IOException {
      TimeCodecs.DURATION.write(out, call.a);
      TimeCodecs.INSTANT.write(out, call.b);
      TimeCodecs.LOCAL_DATE.write(out, call.c);
      TimeCodecs.LOCAL_TIME.write(out, call.d);
      TimeCodecs.LOCAL_DATE_TIME.write(out, call.e);
      TimeCodecs.MONTH_DAY.write(out, call.f);
      TimeCodecs.OFFSET_DATE_TIME.write(out, call.g);
      TimeCodecs.OFFSET_TIME.write(out, call.h);
      TimeCodecs.PERIOD.write(out, call.i);
      TimeCodecs.YEAR.write(out, call.j);
      TimeCodecs.YEAR_MONTH.write(out, call.k);
      TimeCodecs.ZONE_ID.write(out, call.l);
      TimeCodecs.ZONE_OFFSET.write(out, call.m);
      TimeCodecs.ZONED_DATE_TIME.write(out, call.n);
      Codecs.enumOf(DayOfWeek.class).write(out, call.o);
    }

    @Override
    public TimesProcess read(Decoder in) throws IOException {
      return new TimesProcess(TimeCodecs.DURATION.read(in), TimeCodecs.INSTANT.read(in),
          TimeCodecs.LOCAL_DATE.read(in), TimeCodecs.LOCAL_TIME.read(in),
          TimeCodecs.LOCAL_DATE_TIME.read(in), TimeCodecs.MONTH_DAY.read(in),
          TimeCodecs.OFFSET_DATE_TIME.read(in), TimeCodecs.OFFSET_TIME.read(in),
          TimeCodecs.PERIOD.read(in), TimeCodecs.YEAR.read(in), TimeCodecs.YEAR_MONTH.read(in),
          TimeCodecs.ZONE_ID.read(in), TimeCodecs.ZONE_OFFSET.read(in),
          TimeCodecs.ZONED_DATE_TIME.read(in), Codecs.enumOf(DayOfWeek.class).read(in));
    }
  }

  /**
   * The process of {@link Values#arrays(boolean[], byte[], char[], short[], int[], long[], float[], double[])}.
   */
  @SuppressWarnings("serial")
  static final class ArraysProcess extends TaskProcess<long[]> {
    static {
      CallCodec.register(ArraysProcess.class, new ArraysCodec());
    }

    private final boolean[] a;

    private final byte[] b;

    private final char[] c;

    private final short[] d;

    private final int[] e;

    private final long[] f;

    private final float[] g;

    private final double[] h;

    private ArraysProcess(boolean[] a, byte[] b, char[] c, short[] d, int[] e, long[] f, float[] g,
        double[] h) {
      this.a = a;
      this.b = b;
      this.c = c;
      this.d = d;
      this.e = e;
      this.f = f;
      this.g = g;
      this.h = h;
    }

    @Override
    public long[] call() {
      return Values.arrays(a, b, c, d, e, f, g, h);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public long[] result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public ArraysProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public ArraysProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public ArraysProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link ArraysProcess} travels.
   */
  private static final class ArraysCodec extends CallCodec<ArraysProcess, long[]> {
    private ArraysCodec() {
      super(Codecs.LONGS);
    }

    @Override
    public void write(Encoder out, ArraysProcess call) throws IOException {
      Codecs.BOOLEANS.write(out, call.a);
      Codecs.BYTES.write(out, call.b);
      Codecs.CHARS.write(out, call.c);
      Codecs.SHORTS.write(out, call.d);
      Codecs.INTS.write(out, call.e);
      Codecs.LONGS.write(out, call.f);
      Codecs.FLOATS.write(out, call.g);
      Codecs.DOUBLES.write(out, call.h);
    }

    @Override
    public ArraysProcess read(Decoder in) throws IOException {
      return new ArraysProcess(Codecs.BOOLEANS.read(in), Codecs.BYTES.read(in),
          Codecs.CHARS.read(in), Codecs.SHORTS.read(in), Codecs.INTS.read(in),
          Codecs.LONGS.read(in), Codecs.FLOATS.read(in), Codecs.DOUBLES.read(in));
    }
  }

  /**
   * The process of {@link Values#moreArrays(String[][], Long[], DayOfWeek[], UUID[], byte[][][], Thread.State...)}.
   */
  @SuppressWarnings("serial")
  static final class MoreArraysProcess extends TaskProcess<Optional<String>[]> {
    static {
      CallCodec.register(MoreArraysProcess.class, new MoreArraysCodec());
    }

    private final String[][] a;

    private final Long[] b;

    private final DayOfWeek[] c;

    private final UUID[] d;

    private final byte[][][] e;

    private final Thread.State[] f;

    private MoreArraysProcess(String[][] a, Long[] b, DayOfWeek[] c, UUID[] d, byte[][][] e,
        Thread.State[] f) {
      this.a = a;
      this.b = b;
      this.c = c;
      this.d = d;
      this.e = e;
      this.f = f;
    }

    @Override
    public Optional<String>[] call() {
      return Values.moreArrays(a, b, c, d, e, f);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Optional<String>[] result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public MoreArraysProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public MoreArraysProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public MoreArraysProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link MoreArraysProcess} travels.
   */
  private static final class MoreArraysCodec extends CallCodec<MoreArraysProcess, Optional<String>[]> {
    private MoreArraysCodec() {
      super(Codecs.arrayOf(Codecs.optionalOf(Codecs.STRING), Optional.class));
    }

    @Override
    public void write(Encoder out, MoreArraysProcess call) throws IOException {
      Codecs.arrayOf(Codecs.arrayOf(Codecs.STRING, String.class), String[].class).write(out, call.a);
      Codecs.arrayOf(Codecs.boxed(Codecs.LONG), Long.class).write(out, call.b);
      Codecs.arrayOf(Codecs.enumOf(DayOfWeek.class), DayOfWeek.class).write(out, call.c);
      Codecs.arrayOf(JdkCodecs.UUID, UUID.class).write(out, call.d);
      Codecs.arrayOf(Codecs.arrayOf(Codecs.BYTES, byte[].class), byte[][].class).write(out, call.e);
      Codecs.arrayOf(Codecs.enumOf(Thread.State.class), Thread.State.class).write(out, call.f);
    }

    @Override
    public MoreArraysProcess read(Decoder in) throws IOException {
      return new MoreArraysProcess(
          Codecs.arrayOf(Codecs.arrayOf(Codecs.STRING, String.class), String[].class).read(in),
          Codecs.arrayOf(Codecs.boxed(Codecs.LONG), Long.class).read(in),
          Codecs.arrayOf(Codecs.enumOf(DayOfWeek.class), DayOfWeek.class).read(in),
          Codecs.arrayOf(JdkCodecs.UUID, UUID.class).read(in),
          Codecs.arrayOf(Codecs.arrayOf(Codecs.BYTES, byte[].class), byte[][].class).read(in),
          Codecs.arrayOf(Codecs.enumOf(Thread.State.class), Thread.State.class).read(in));
    }
  }

  /**
   * The process of {@link Values#collections(List, Set, Map, Optional)}.
   */
  @SuppressWarnings("serial")
  static final class CollectionsProcess extends TaskProcess<Map<String, List<Set<Optional<Path>>>>> {
    static {
      CallCodec.register(CollectionsProcess.class, new CollectionsCodec());
    }

    private final List<Integer> a;

    private final Set<DayOfWeek> b;

    private final Map<UUID, int[]> c;

    private final Optional<byte[]> d;

    private CollectionsProcess(List<Integer> a, Set<DayOfWeek> b, Map<UUID, int[]> c,
        Optional<byte[]> d) {
      this.a = a;
      this.b = b;
      this.c = c;
      this.d = d;
    }

    @Override
    public Map<String, List<Set<Optional<Path>>>> call() {
      return Values.collections(a, b, c, d);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Map<String, List<Set<Optional<Path>>>> result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public CollectionsProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public CollectionsProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public CollectionsProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link CollectionsProcess} travels.
   */
  private static final class CollectionsCodec extends CallCodec<CollectionsProcess, Map<String, List<Set<Optional<Path>>>>> {
    private CollectionsCodec() {
      super(Codecs.mapOf(Codecs.STRING, Codecs.listOf(Codecs.setOf(Codecs.optionalOf(JdkCodecs.PATH)))));
    }

    @Override
    public void write(Encoder out, CollectionsProcess call) throws IOException {
      Codecs.listOf(Codecs.boxed(Codecs.INT)).write(out, call.a);
      Codecs.setOf(Codecs.enumOf(DayOfWeek.class)).write(out, call.b);
      Codecs.mapOf(JdkCodecs.UUID, Codecs.INTS).write(out, call.c);
      Codecs.optionalOf(Codecs.BYTES).write(out, call.d);
    }

    @Override
    public CollectionsProcess read(Decoder in) throws IOException {
      return new CollectionsProcess(Codecs.listOf(Codecs.boxed(Codecs.INT)).read(in),
          Codecs.setOf(Codecs.enumOf(DayOfWeek.class)).read(in),
          Codecs.mapOf(JdkCodecs.UUID, Codecs.INTS).read(in),
          Codecs.optionalOf(Codecs.BYTES).read(in));
    }
  }

  /**
   * The process of {@link Values#others(ArrayList, CharSequence, List, Path[], BigInteger[], List[], Map)}.
   */
  @SuppressWarnings("serial")
  static final class OthersProcess extends TaskProcess<Number> {
    static {
      CallCodec.register(OthersProcess.class, new OthersCodec());
    }

    private final ArrayList<Integer> a;

    private final CharSequence b;

    private final List<Object> c;

    private final Path[] d;

    private final BigInteger[] e;

    private final List<String>[] f;

    private final Map<String, Number> g;

    private OthersProcess(ArrayList<Integer> a, CharSequence b, List<Object> c, Path[] d,
        BigInteger[] e, List<String>[] f, Map<String, Number> g) {
      super(LaunchOptions.defaults().allow(StringBuilder.class));
      this.a = a;
      this.b = b;
      this.c = c;
      this.d = d;
      this.e = e;
      this.f = f;
      this.g = g;
    }

    @Override
    public Number call() {
      return Values.others(a, b, c, d, e, f, g);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public Number result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public OthersProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public OthersProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public OthersProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }

  /**
   * How {@link OthersProcess} travels.
   */
  private static final class OthersCodec extends CallCodec<OthersProcess, Number> {
    private OthersCodec() {
      super(Codecs.object());
    }

    @Override
    public void write(Encoder out, OthersProcess call) throws IOException {
      Codecs.<ArrayList<Integer>>object().write(out, call.a);
      Codecs.<CharSequence>object().write(out, call.b);
      Codecs.listOf(Codecs.<Object>object()).write(out, call.c);
      Codecs.<Path[]>object().write(out, call.d);
      Codecs.<BigInteger[]>object().write(out, call.e);
      Codecs.<List<String>[]>object().write(out, call.f);
      Codecs.mapOf(Codecs.STRING, Codecs.<Number>object()).write(out, call.g);
    }

    @Override
    public OthersProcess read(Decoder in) throws IOException {
      return new OthersProcess(Codecs.<ArrayList<Integer>>object().read(in),
          Codecs.<CharSequence>object().read(in), Codecs.listOf(Codecs.<Object>object()).read(in),
          Codecs.<Path[]>object().read(in), Codecs.<BigInteger[]>object().read(in),
          Codecs.<List<String>[]>object().read(in),
          Codecs.mapOf(Codecs.STRING, Codecs.<Number>object()).read(in));
    }
  }
}
