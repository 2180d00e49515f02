package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Children that break the protocol: each ends in an outcome with a name, and is gone. */
@Timeout(60)
final class HostileChildTest {
  private static final Duration LIMIT = Duration.ofMillis(300);
  private static final Duration START_LIMIT = Duration.ofSeconds(1);
  static final Duration SOON = Duration.ofSeconds(20); // The machine may be busy.

  /** Starts a task whose child does so; it tells its socket in a file {@code socket}. */
  static TaskProcess<Object> started(Misdeed misdeed, Path directory) throws IOException {
    Path home = FakeJava.home(
        directory,
        HostileChild.class,
        misdeed.name(),
        directory.resolve("socket").toString());
    LaunchOptions options =
        Tasks.QUIET.fresh().javaHome(home).grace(Duration.ofMillis(100)).timeout(SOON);
    if (misdeed.end() == Outcome.Kind.TIMED_OUT) {
      options = options.timeout(LIMIT);
    } else if (misdeed.isSilent()) {
      options = options.startTimeout(START_LIMIT);
    }
    TaskProcess<Object> process = TaskProcess.<Object>of(() -> "never").with(options);
    process.start();
    return process;
  }

  @ParameterizedTest
  @EnumSource
  void outcome_ofAMisdeed_hasItsName(Misdeed misdeed, @TempDir Path directory) throws Exception {
    TaskProcess<Object> process = started(misdeed, directory);

    Outcome<Object> outcome = process.outcome();
    assertThat(outcome.kind()).as("%s", outcome).isEqualTo(misdeed.end());
    if (outcome instanceof Outcome.Returned<Object> returned) {
      assertThat(returned.value()).isEqualTo(HostileChild.RESULT);
    } else if (outcome instanceof Outcome.Failed<Object> failed) {
      assertThat(failed.cause())
          .isInstanceOf(TaskStartException.class)
          .hasMessageContaining(misdeed.isSilent() ? "1000 ms" : "damaged message");
    }
    assertThat(process.join(SOON)).isTrue();
    assertThat(Processes.isGone(process.pid())).isTrue();
    Path socket = directory.resolve("socket"); // A slow one may not have come as far as that.
    if (Files.exists(socket) && Files.size(socket) > 0) {
      assertThat(Path.of(Files.readString(socket)).getParent()).doesNotExist();
    }
    Await.until(
        "its threads have ended",
        () -> Thread.getAllStackTraces().keySet().stream()
            .noneMatch(thread -> thread.getName().endsWith(" " + process.name())));
  }
}
