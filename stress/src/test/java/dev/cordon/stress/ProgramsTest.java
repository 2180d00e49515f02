package dev.cordon.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jcstress.Main;

/** No program ends as it must not. It takes two processors for two minutes. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class ProgramsTest {
  @TempDir
  private Path directory;

  @ParameterizedTest
  @ValueSource(
      classes = {
        ExclusiveCount.class,
        WrittenPair.class,
        OpenedBarrier.class,
        UnlimitedWait.class,
        TwoBarriers.class,
        GivenUpTurn.class,
        InterruptedTurn.class,
        SignalledChange.class,
        FlippedChange.class
      })
  void program_underManySchedules_endsAsItMay(Class<?> program) throws Exception {
    Path output = directory.resolve("output");
    Process process = new ProcessBuilder(command(program))
        .directory(directory.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
    int status;
    try {
      status = process.waitFor();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }

    String report = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(status).as(report).isZero();
    assertThat(report).contains("1 matching test results"); // None would do for its status.
    System.out.println(report.substring(report.lastIndexOf("[OK] " + program.getName())));
  }

  private static List<String> command(Class<?> program) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("-v", "-t", "^" + Pattern.quote(program.getName()) + "$"));
    command.addAll(List.of("-iters", "3", "-time", "1000"));
    command.addAll(List.of("-strideSize", "4", "-strideCount", "16")); // Threads meet more often.
    command.addAll(
        List.of("-sc", "false", "-af", "NONE", "-pth", "false", "-spinStyle", "THREAD_YIELD"));
    command.addAll(List.of("-jvmArgs", "-XX:+TieredCompilation")); // One way to compile is enough.
    return command;
  }
}
