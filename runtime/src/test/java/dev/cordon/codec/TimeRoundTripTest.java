package dev.cordon.codec;

import static dev.cordon.codec.Coding.assertTravels;
import static dev.cordon.codec.Coding.sent;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The types of {@code java.time}, at their edges. */
@Timeout(60)
final class TimeRoundTripTest {
  private static final List<ZoneOffset> OFFSETS =
      List.of(ZoneOffset.UTC, ZoneOffset.MIN, ZoneOffset.MAX, ZoneOffset.ofHoursMinutes(-3, -30));

  @Test
  void amounts_travel() throws Exception {
    for (Duration duration : List.of(
        Duration.ZERO,
        Duration.ofNanos(-1),
        Duration.ofSeconds(Long.MIN_VALUE),
        Duration.ofSeconds(Long.MAX_VALUE, 999_999_999))) {
      assertTravels(TimeCodecs.DURATION, duration);
    }
    assertTravels(TimeCodecs.PERIOD, Period.of(Integer.MIN_VALUE, -1, Integer.MAX_VALUE));
  }

  @Test
  void localTimes_travel() throws Exception {
    for (LocalDateTime time :
        List.of(LocalDateTime.MIN, LocalDateTime.MAX, LocalDateTime.of(-1, 2, 28, 23, 59, 59, 1))) {
      assertTravels(TimeCodecs.LOCAL_DATE_TIME, time);
      assertTravels(TimeCodecs.LOCAL_DATE, time.toLocalDate());
      assertTravels(TimeCodecs.LOCAL_TIME, time.toLocalTime());
      for (ZoneOffset offset : OFFSETS) {
        assertTravels(TimeCodecs.OFFSET_DATE_TIME, OffsetDateTime.of(time, offset));
        assertTravels(TimeCodecs.OFFSET_TIME, OffsetTime.of(time.toLocalTime(), offset));
        assertTravels(TimeCodecs.ZONED_DATE_TIME, ZonedDateTime.of(time, offset));
      }
    }
  }

  @Test
  void partsOfDates_travel() throws Exception {
    assertTravels(TimeCodecs.INSTANT, Instant.MIN);
    assertTravels(TimeCodecs.INSTANT, Instant.MAX);
    assertTravels(TimeCodecs.INSTANT, Instant.ofEpochSecond(-1, 1));
    assertTravels(TimeCodecs.YEAR, Year.of(Year.MIN_VALUE));
    assertTravels(TimeCodecs.YEAR, Year.of(Year.MAX_VALUE));
    assertTravels(TimeCodecs.YEAR_MONTH, YearMonth.of(Year.MIN_VALUE, 12));
    assertTravels(TimeCodecs.MONTH_DAY, MonthDay.of(2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Europe/Berlin", "Z", "UTC", "GMT+2", "UTC-03:30", "+18:00", "-00:00:01", "UT"})
  void zone_keepsItsName(String name) throws Exception {
    ZoneId back = sent(TimeCodecs.ZONE_ID, ZoneId.of(name));

    assertThat(back).isEqualTo(ZoneId.of(name));
    assertThat(back.getId()).isEqualTo(ZoneId.of(name).getId());
  }

  @Test
  void offsets_travel() throws Exception {
    for (ZoneOffset offset : OFFSETS) {
      assertTravels(TimeCodecs.ZONE_OFFSET, offset);
    }
  }

  @Test
  void zonedTime_inAnOverlap_keepsItsSide() throws Exception {
    ZonedDateTime first =
        ZonedDateTime.of(LocalDateTime.of(2024, 10, 27, 2, 30), ZoneId.of("Europe/Berlin"));
    ZonedDateTime second = first.withLaterOffsetAtOverlap();

    assertThat(second.getOffset()).isNotEqualTo(first.getOffset());
    assertTravels(TimeCodecs.ZONED_DATE_TIME, first);
    assertTravels(TimeCodecs.ZONED_DATE_TIME, second);
  }

  @Test
  void zonedTime_ofAFarYear_travels() throws Exception {
    ZoneId zone = ZoneId.of("America/St_Johns");

    assertTravels(TimeCodecs.ZONED_DATE_TIME, ZonedDateTime.of(LocalDate.MAX, LocalTime.MAX, zone));
    assertTravels(TimeCodecs.ZONED_DATE_TIME, ZonedDateTime.of(LocalDate.MIN, LocalTime.MIN, zone));
  }

  static List<Codec<?>> all() {
    return List.of(
        TimeCodecs.DURATION,
        TimeCodecs.INSTANT,
        TimeCodecs.LOCAL_DATE,
        TimeCodecs.LOCAL_TIME,
        TimeCodecs.LOCAL_DATE_TIME,
        TimeCodecs.MONTH_DAY,
        TimeCodecs.OFFSET_DATE_TIME,
        TimeCodecs.OFFSET_TIME,
        TimeCodecs.PERIOD,
        TimeCodecs.YEAR,
        TimeCodecs.YEAR_MONTH,
        TimeCodecs.ZONE_ID,
        TimeCodecs.ZONE_OFFSET,
        TimeCodecs.ZONED_DATE_TIME);
  }

  @ParameterizedTest
  @MethodSource("all")
  void time_thatIsNull_travels(Codec<?> codec) throws Exception {
    @SuppressWarnings("unchecked") // Each of them takes null.
    Codec<@Nullable Object> own = (Codec<@Nullable Object>) codec;

    assertThat(sent(own, null)).isNull();
  }
}
