package dev.cordon.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar of the samples, as the README says. */
@Timeout(120)
final class TourIT {
  private static final String JAR =
      Path.of("target", "cordon-samples.jar").toAbsolutePath().toString();

  @Test
  void jar_runsEverySample() throws Exception {
    Program tour = Program.run(Path.of(""), List.of(Program.java(), "-jar", JAR));

    String sources =
        Path.of("target", "generated-sources", "annotations").toAbsolutePath().toString();
    assertThat(tour.lines())
        .startsWith("main process, pid N", "generated sources: " + sources, "")
        .contains(
            "test, pid N",
            "map: {key=12}",
            "main process goes on, and the work has ended: false",
            "alive: false",
            "main process ends",
            "number in the main process: 10",
            "wild.picture (pid N): crashed by signal 11")
        .endsWith("", "end of the tour");
    assertThat(tour.lines().stream().filter(line -> line.startsWith("== ")))
        .map(line -> line.substring(3, line.indexOf(':')))
        .containsExactly(
            "CreateSample",
            "ArgumentsSample",
            "JoinSample",
            "NameAndPidSample",
            "ThreeAtOnceSample",
            "ClockProcess",
            "GlobalsSample",
            "ConverterSample",
            "MutexSample",
            "TurnsSample",
            "ProducerConsumerSample",
            "TransferSample",
            "StartThreadSample",
            "ThreadSample",
            "MyThread",
            "SharedGlobalsSample",
            "ThreadLocalSample",
            "PoolSample",
            "WordCountSample",
            "QueueSample",
            "WriterReaderSample",
            "ManagerQueueSample",
            "PipelineSample",
            "MachineLockSample",
            "TraceSample");
    assertThat(tour.err()).isEmpty();
  }

  @Test
  void jar_findsTheSourcesFromAnotherDirectory(@TempDir Path elsewhere) throws Exception {
    Program tour = Program.run(elsewhere, List.of(Program.java(), "-jar", JAR));

    Path sources = Path.of("target", "generated-sources", "annotations").toAbsolutePath();
    assertThat(tour.lines()).contains("generated sources: " + sources);
    assertThat(sources.resolve("dev/cordon/samples/CreateSampleTasks.java")).isRegularFile();
  }
}
