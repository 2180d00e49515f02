package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class LaunchOptionsTest {
  private static final LaunchOptions DEFAULTS = LaunchOptions.defaults();

  @Test
  void defaults_areSetNowhere() {
    assertThat(DEFAULTS.memory()).isEmpty();
    assertThat(DEFAULTS.timeout()).isEmpty();
    assertThat(DEFAULTS.heartbeat()).isEmpty();
    assertThat(DEFAULTS.jvmArgs()).isEmpty();
    assertThat(DEFAULTS.environment()).isEmpty();
    assertThat(DEFAULTS.systemProperties()).isEmpty();
    assertThat(DEFAULTS.directory()).isEmpty();
    assertThat(DEFAULTS.classPath()).isEmpty();
    assertThat(DEFAULTS.allow()).isEmpty();
    assertThat(DEFAULTS.grace()).isEqualTo(Duration.ofSeconds(3));
    assertThat(DEFAULTS.startTimeout()).isEqualTo(Duration.ofSeconds(60));
    assertThat(DEFAULTS.maxFrame()).isEqualTo(256 << 20);
    assertThat(DEFAULTS.javaHome()).isEqualTo(Path.of(System.getProperty("java.home")));
  }

  @Test
  void setting_leavesTheOriginalAsItIs() {
    LaunchOptions options = DEFAULTS.memory("1g").environment("A", "1").allow(String.class);

    assertThat(options.memory()).hasValue("1g");
    assertThat(DEFAULTS.memory()).isEmpty();
    assertThat(DEFAULTS.environment()).isEmpty();
    assertThat(DEFAULTS.allow()).isEmpty();
  }

  @Test
  void with_takesEachValueForItself() {
    LaunchOptions earlier = DEFAULTS
        .memory("1g")
        .timeout(Duration.ofSeconds(1))
        .grace(Duration.ofSeconds(2))
        .startTimeout(Duration.ofSeconds(3))
        .heartbeat(Duration.ofSeconds(4))
        .directory(Path.of("earlier"))
        .classPath(Path.of("a"), Path.of("b"))
        .javaHome(Path.of("home"))
        .maxFrame(5);
    LaunchOptions later = DEFAULTS.memory("2g").grace(Duration.ZERO).maxFrame(6);

    LaunchOptions merged = earlier.with(later);

    assertThat(merged.memory()).hasValue("2g");
    assertThat(merged.grace()).isEqualTo(Duration.ZERO);
    assertThat(merged.maxFrame()).isEqualTo(6);
    assertThat(merged.timeout()).hasValue(Duration.ofSeconds(1));
    assertThat(merged.startTimeout()).isEqualTo(Duration.ofSeconds(3));
    assertThat(merged.heartbeat()).hasValue(Duration.ofSeconds(4));
    assertThat(merged.directory()).hasValue(Path.of("earlier"));
    assertThat(merged.classPath()).hasValue("a:b");
    assertThat(merged.javaHome()).isEqualTo(Path.of("home"));
  }

  @Test
  void with_mergesNamesAndTypesAndReplacesArguments() {
    LaunchOptions earlier = DEFAULTS
        .environment("A", "1")
        .environment("B", "1")
        .systemProperty("p", "1")
        .allow(String.class)
        .jvmArgs("-Xint", "-Dx=1");
    LaunchOptions later = DEFAULTS
        .environment("B", "2")
        .systemProperty("q", "2")
        .allow(Integer.class)
        .jvmArgs("-Xcomp");

    LaunchOptions merged = earlier.with(later);

    assertThat(merged.environment()).containsOnly(entry("A", "1"), entry("B", "2"));
    assertThat(merged.systemProperties()).containsOnly(entry("p", "1"), entry("q", "2"));
    assertThat(merged.allow()).containsExactly(String.class, Integer.class);
    assertThat(merged.jvmArgs()).containsExactly("-Xcomp");
    assertThat(earlier.with(DEFAULTS).jvmArgs()).containsExactly("-Xint", "-Dx=1");
  }

  @Test
  void noTimeout_takesAnEarlierOneAway() {
    LaunchOptions limited = DEFAULTS.timeout(Duration.ofSeconds(1));

    assertThat(limited.with(DEFAULTS).timeout()).hasValue(Duration.ofSeconds(1));
    assertThat(limited.with(DEFAULTS.noTimeout()).timeout()).isEmpty();
    assertThat(DEFAULTS.noTimeout().with(limited).timeout()).hasValue(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "256", "m", "-1m", "1.5g", "256 m", "256mb", "-Xmx256m", "0m"})
  void memory_ofABadSize_isRefused(String size) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.memory(size))
        .withMessageContaining("\"" + size + "\"");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void durations_ofNothingOrLess_areRefused(long seconds) {
    Duration time = Duration.ofSeconds(seconds);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.timeout(time))
        .withMessageContaining("timeout");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.startTimeout(time))
        .withMessageContaining("startTimeout");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.heartbeat(time))
        .withMessageContaining("heartbeat");
  }

  @Test
  void grace_lessThanNothing_isRefused() {
    assertThat(DEFAULTS.grace(Duration.ZERO).grace()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.grace(Duration.ofNanos(-1)))
        .withMessageContaining("grace");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Integer.MAX_VALUE, 1L << 40})
  void maxFrame_outOfRange_isRefused(long bytes) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.maxFrame(bytes))
        .withMessageContaining("maxFrame is " + bytes);
  }

  @Test
  void classPath_mayBeGivenAsTheSystemWritesIt() {
    assertThat(DEFAULTS.classPath("a:b", "c").classPath()).hasValue("a:b:c");
  }
}
