package dev.cordon.internal.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class PreloadTest {
  private static final String PACKAGE = "dev.cordon.internal.codec.";

  /** Runs {@link Preloaded} in a JVM that tells of its classes. */
  private static List<String> log(String name) throws Exception {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load,class+init=info",
            "-cp",
            System.getProperty("java.class.path"),
            Preloaded.class.getName(),
            name)
        .redirectErrorStream(true)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }

  private static boolean isLoaded(List<String> log, String name) {
    return log.stream().anyMatch(line -> line.contains(" " + PACKAGE + name + " source:"));
  }

  private static boolean isInitialized(List<String> log, String name) {
    var line = Pattern.compile(
        "Initializing '" + (PACKAGE + name).replace('.', '/') + "'", Pattern.LITERAL);
    return log.stream().anyMatch(text -> line.matcher(text).find());
  }

  @Test
  void of_aKindOfCalls_loadsWhatACallNeedsAndInitializesNothing() throws Exception {
    List<String> log = log(PACKAGE + "Preloaded_InnerTasks$CallProcess");

    assertThat(isInitialized(log, "Preloaded")).as("the log tells of it").isTrue();
    for (String name : List.of(
        "Preloaded_InnerTasks$CallProcess",
        "Preloaded_InnerTasks$PointCodec",
        "Preloaded_InnerTasks",
        "Preloaded$Point",
        "Preloaded$Inner")) {
      assertThat(isLoaded(log, name)).as(name + " is loaded").isTrue();
      assertThat(isInitialized(log, name)).as(name + " is initialized").isFalse();
    }
  }

  @Test
  void of_aMissingClass_leavesItToTheCall() throws Exception {
    assertThat(isInitialized(log("no.SuchTasks$CallProcess"), "Preload")).isTrue();
  }
}
