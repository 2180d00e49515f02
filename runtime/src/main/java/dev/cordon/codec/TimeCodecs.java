package dev.cordon.codec;

import java.io.IOException;
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

/** The codecs of {@code java.time}. */
public final class TimeCodecs {
  /** Of durations. */
  public static final Codec<Duration> DURATION = new DurationCodec();

  /** Of instants. */
  public static final Codec<Instant> INSTANT = new InstantCodec();

  /** Of dates. */
  public static final Codec<LocalDate> LOCAL_DATE = new LocalDateCodec();

  /** Of times of the day. */
  public static final Codec<LocalTime> LOCAL_TIME = new LocalTimeCodec();

  /** Of dates with a time. */
  public static final Codec<LocalDateTime> LOCAL_DATE_TIME = new LocalDateTimeCodec();

  /** Of days of the year. */
  public static final Codec<MonthDay> MONTH_DAY = new MonthDayCodec();

  /** Of dates with a time and an offset. */
  public static final Codec<OffsetDateTime> OFFSET_DATE_TIME = new OffsetDateTimeCodec();

  /** Of times of the day with an offset. */
  public static final Codec<OffsetTime> OFFSET_TIME = new OffsetTimeCodec();

  /** Of periods. */
  public static final Codec<Period> PERIOD = new PeriodCodec();

  /** Of years. */
  public static final Codec<Year> YEAR = new YearCodec();

  /** Of months of a year. */
  public static final Codec<YearMonth> YEAR_MONTH = new YearMonthCodec();

  /** Of time zones. */
  public static final Codec<ZoneId> ZONE_ID = new ZoneIdCodec();

  /** Of offsets from Greenwich. */
  public static final Codec<ZoneOffset> ZONE_OFFSET = new ZoneOffsetCodec();

  /** Of dates with a time and a zone. */
  public static final Codec<ZonedDateTime> ZONED_DATE_TIME = new ZonedDateTimeCodec();

  private TimeCodecs() {}

  private static final class DurationCodec extends ReferenceCodec<Duration> {
    @Override
    protected void encode(Encoder out, Duration value) throws IOException {
      out.writeLong(value.getSeconds());
      out.writeInt(value.getNano());
    }

    @Override
    protected Duration decode(Decoder in) throws IOException {
      return Duration.ofSeconds(in.readLong(), in.readInt());
    }
  }

  private static final class InstantCodec extends ReferenceCodec<Instant> {
    @Override
    protected void encode(Encoder out, Instant value) throws IOException {
      out.writeLong(value.getEpochSecond());
      out.writeInt(value.getNano());
    }

    @Override
    protected Instant decode(Decoder in) throws IOException {
      return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }
  }

  private static final class LocalDateCodec extends ReferenceCodec<LocalDate> {
    @Override
    protected void encode(Encoder out, LocalDate value) throws IOException {
      out.writeLong(value.toEpochDay());
    }

    @Override
    protected LocalDate decode(Decoder in) throws IOException {
      return LocalDate.ofEpochDay(in.readLong());
    }
  }

  private static final class LocalTimeCodec extends ReferenceCodec<LocalTime> {
    @Override
    protected void encode(Encoder out, LocalTime value) throws IOException {
      out.writeLong(value.toNanoOfDay());
    }

    @Override
    protected LocalTime decode(Decoder in) throws IOException {
      return LocalTime.ofNanoOfDay(in.readLong());
    }
  }

  private static final class LocalDateTimeCodec extends ReferenceCodec<LocalDateTime> {
    @Override
    protected void encode(Encoder out, LocalDateTime value) throws IOException {
      out.writeLong(value.toLocalDate().toEpochDay());
      out.writeLong(value.toLocalTime().toNanoOfDay());
    }

    @Override
    protected LocalDateTime decode(Decoder in) throws IOException {
      return LocalDateTime.of(
          LocalDate.ofEpochDay(in.readLong()), LocalTime.ofNanoOfDay(in.readLong()));
    }
  }

  private static final class MonthDayCodec extends ReferenceCodec<MonthDay> {
    @Override
    protected void encode(Encoder out, MonthDay value) throws IOException {
      out.writeInt(value.getMonthValue());
      out.writeInt(value.getDayOfMonth());
    }

    @Override
    protected MonthDay decode(Decoder in) throws IOException {
      return MonthDay.of(in.readInt(), in.readInt());
    }
  }

  private static final class OffsetDateTimeCodec extends ReferenceCodec<OffsetDateTime> {
    @Override
    protected void encode(Encoder out, OffsetDateTime value) throws IOException {
      LOCAL_DATE_TIME.write(out, value.toLocalDateTime());
      ZONE_OFFSET.write(out, value.getOffset());
    }

    @Override
    protected OffsetDateTime decode(Decoder in) throws IOException {
      return OffsetDateTime.of(LOCAL_DATE_TIME.read(in), ZONE_OFFSET.read(in));
    }
  }

  private static final class OffsetTimeCodec extends ReferenceCodec<OffsetTime> {
    @Override
    protected void encode(Encoder out, OffsetTime value) throws IOException {
      LOCAL_TIME.write(out, value.toLocalTime());
      ZONE_OFFSET.write(out, value.getOffset());
    }

    @Override
    protected OffsetTime decode(Decoder in) throws IOException {
      return OffsetTime.of(LOCAL_TIME.read(in), ZONE_OFFSET.read(in));
    }
  }

  private static final class PeriodCodec extends ReferenceCodec<Period> {
    @Override
    protected void encode(Encoder out, Period value) throws IOException {
      out.writeInt(value.getYears());
      out.writeInt(value.getMonths());
      out.writeInt(value.getDays());
    }

    @Override
    protected Period decode(Decoder in) throws IOException {
      return Period.of(in.readInt(), in.readInt(), in.readInt());
    }
  }

  private static final class YearCodec extends ReferenceCodec<Year> {
    @Override
    protected void encode(Encoder out, Year value) throws IOException {
      out.writeInt(value.getValue());
    }

    @Override
    protected Year decode(Decoder in) throws IOException {
      return Year.of(in.readInt());
    }
  }

  private static final class YearMonthCodec extends ReferenceCodec<YearMonth> {
    @Override
    protected void encode(Encoder out, YearMonth value) throws IOException {
      out.writeInt(value.getYear());
      out.writeInt(value.getMonthValue());
    }

    @Override
    protected YearMonth decode(Decoder in) throws IOException {
      return YearMonth.of(in.readInt(), in.readInt());
    }
  }

  private static final class ZoneIdCodec extends ReferenceCodec<ZoneId> {
    @Override
    protected void encode(Encoder out, ZoneId value) throws IOException {
      Codecs.STRING.write(out, value.getId());
    }

    @Override
    protected ZoneId decode(Decoder in) throws IOException {
      return ZoneId.of(Codecs.STRING.read(in));
    }
  }

  private static final class ZoneOffsetCodec extends ReferenceCodec<ZoneOffset> {
    @Override
    protected void encode(Encoder out, ZoneOffset value) throws IOException {
      out.writeInt(value.getTotalSeconds());
    }

    @Override
    protected ZoneOffset decode(Decoder in) throws IOException {
      return ZoneOffset.ofTotalSeconds(in.readInt());
    }
  }

  private static final class ZonedDateTimeCodec extends ReferenceCodec<ZonedDateTime> {
    @Override
    protected void encode(Encoder out, ZonedDateTime value) throws IOException {
      LOCAL_DATE_TIME.write(out, value.toLocalDateTime());
      ZONE_OFFSET.write(out, value.getOffset());
      ZONE_ID.write(out, value.getZone());
    }

    @Override
    protected ZonedDateTime decode(Decoder in) throws IOException {
      return ZonedDateTime.ofInstant(
          LOCAL_DATE_TIME.read(in), ZONE_OFFSET.read(in), ZONE_ID.read(in));
    }
  }
}
