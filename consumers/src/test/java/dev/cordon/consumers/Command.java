package dev.cordon.consumers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command line of its own process. */
final class Command {
  private final List<String> words;

  private Command(List<String> words) {
    this.words = words;
  }

  static Command of(String... words) {
    return new Command(List.of(words));
  }

  /** {@return a tool of the JDK that runs the test, as in {@code javac}} */
  static Command ofJdk(String tool, String... arguments) {
    return of(Path.of(System.getProperty("java.home"), "bin", tool).toString()).with(arguments);
  }

  /** {@return this command with more arguments} */
  Command with(String... arguments) {
    List<String> more = new ArrayList<>(words);
    more.addAll(List.of(arguments));
    return new Command(more);
  }

  /** Runs the command in a directory. It must succeed, and what it prints is returned. */
  String run(Path directory) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    // Else Maven looks for its options in the directories above, where it finds ours.
    builder.environment().put("MAVEN_BASEDIR", directory.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("%s%n%s", String.join(" ", words), said).isZero();
    return said;
  }
}
