package com.example;

import dev.cordon.Task;
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

/** One of each type that has a codec. */
final class Values {

  @Task
  static boolean primitives(
      boolean a, byte b, char c, short d, int e, long f, float g, double h) {
    return a;
  }

  @Task
  static Character boxes(
      Boolean a, Byte b, Character c, Short d, Integer e, Long f, Float g, Double h) {
    return c;
  }

  @Task
  static UUID platform(String a, Path b, URI c, UUID d, BigInteger e, BigDecimal f) {
    return d;
  }

  @Task
  static Instant times(
      Duration a,
      Instant b,
      LocalDate c,
      LocalTime d,
      LocalDateTime e,
      MonthDay f,
      OffsetDateTime g,
      OffsetTime h,
      Period i,
      Year j,
      YearMonth k,
      ZoneId l,
      ZoneOffset m,
      ZonedDateTime n,
      DayOfWeek o) {
    return b;
  }

  @Task
  static long[] arrays(
      boolean[] a, byte[] b, char[] c, short[] d, int[] e, long[] f, float[] g, double[] h) {
    return f;
  }

  @Task
  static Optional<String>[] moreArrays(
      String[][] a, Long[] b, DayOfWeek[] c, UUID[] d, byte[][][] e, Thread.State... f) {
    return null;
  }

  @Task
  static Map<String, List<Set<Optional<Path>>>> collections(
      List<Integer> a, Set<DayOfWeek> b, Map<UUID, int[]> c, Optional<byte[]> d) {
    return Map.of();
  }

  /** Travel by serialization: not these types, or another class may be behind them. */
  @Task(allow = StringBuilder.class)
  static Number others(
      ArrayList<Integer> a, CharSequence b, List<Object> c, Path[] d, BigInteger[] e,
      List<String>[] f, Map<String, Number> g) {
    return 1;
  }

  private Values() {}
}
