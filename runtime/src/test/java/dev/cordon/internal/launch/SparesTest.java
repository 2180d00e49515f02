package dev.cordon.internal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.task.Await;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The spare JVM, real ones. */
@Timeout(60)
final class SparesTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private Spares spares = new Spares(LONG, 0, spec -> List.of());

  @AfterEach
  void release() {
    spares.close();
  }

  private static JvmSpec spec(String memory) {
    return JvmSpec.of(
        Path.of(System.getProperty("java.home")),
        Optional.of(memory),
        List.of(),
        Map.of(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  private ProcessHandle made(JvmSpec spec) throws Exception {
    spares.prepare(spec, "", Duration.ZERO);
    Await.until("there is a spare", () -> spares.current().isPresent());
    return spares.current().orElseThrow();
  }

  private static void end(ChildJvm child) throws Exception {
    child.serve("x", OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    child.kill();
    child.awaitExit();
    child.finish();
  }

  @Test
  void take_ofTheSameSpec_givesTheSpareOnce() throws Exception {
    ProcessHandle spare = made(spec("64m"));

    ChildJvm taken = spares.take(spec("64m")).orElseThrow();

    assertThat(taken.handle()).isEqualTo(spare);
    assertThat(spares.take(spec("64m"))).isEmpty();
    end(taken);
  }

  @Test
  void take_ofAnotherSpec_givesNone() throws Exception {
    ProcessHandle spare = made(spec("64m"));

    assertThat(spares.take(spec("65m"))).isEmpty();
    assertThat(spare.isAlive()).isTrue();
  }

  @Test
  void prepare_ofAnotherSpec_takesThePlaceOfTheFormer() throws Exception {
    ProcessHandle former = made(spec("64m"));
    spares.prepare(spec("65m"), "", Duration.ZERO);

    Await.until("the former has gone", () -> !former.isAlive());
    Await.until("there is another", () -> spares.current().isPresent());
    assertThat(spares.take(spec("64m"))).isEmpty();
  }

  @Test
  void prepare_ofTheSameSpec_keepsTheSpare() throws Exception {
    ProcessHandle spare = made(spec("64m"));

    assertThat(made(spec("64m"))).isEqualTo(spare);
  }

  @Test
  void spare_thatIsIdle_goes() throws Exception {
    spares = new Spares(Duration.ofMillis(300), 0, spec -> List.of());
    ProcessHandle spare = made(spec("64m"));

    Await.until("it has gone", () -> !spare.isAlive());
    Await.until("it is forgotten", () -> spares.current().isEmpty());
  }

  @Test
  void prepare_withTooLittleMemory_makesNone() throws Exception {
    spares = new Spares(LONG, Long.MAX_VALUE - 1, spec -> List.of());
    spares.prepare(spec("64m"), "", Duration.ZERO);
    Await.until(
        "the timer has ended",
        () -> Thread.getAllStackTraces().keySet().stream()
            .noneMatch(thread -> thread.getName().equals("cordon-timer")));

    assertThat(spares.current()).isEmpty();
  }

  @Test
  void take_ofAStoppedSpare_givesNoneAndEndsIt() throws Exception {
    ProcessHandle spare = made(spec("64m"));
    new ProcessBuilder("kill", "-STOP", Long.toString(spare.pid())).start().waitFor();
    Await.until("it is stopped", () -> ProcessStat.of(spare.pid()).orElseThrow().isHeld());

    assertThat(spares.take(spec("64m"))).isEmpty();
    Await.until("it has gone", () -> !spare.isAlive());
  }

  @Test
  void take_ofAKilledSpare_givesNone() throws Exception {
    ProcessHandle spare = made(spec("64m"));
    spare.destroyForcibly();
    spare.onExit().join();

    assertThat(spares.take(spec("64m"))).isEmpty();
    Await.until("it is forgotten", () -> spares.current().isEmpty());
  }

  @Test
  void release_endsTheSpareAndWhatWasAskedFor() throws Exception {
    ProcessHandle spare = made(spec("64m"));
    spares.prepare(spec("65m"), "", Duration.ofSeconds(1));

    spares.release();

    assertThat(spare.isAlive()).isFalse();
    ProcessHandle later = made(spec("66m"));
    assertThat(later.isAlive()).isTrue();
    assertThat(spares.take(spec("65m"))).isEmpty();
  }
}
