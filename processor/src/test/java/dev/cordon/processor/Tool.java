package dev.cordon.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A command line of its own process. */
final class Tool {
  private final List<String> command = new ArrayList<>();

  private Tool(List<String> command) {
    this.command.addAll(command);
  }

  static Tool of(String... command) {
    return new Tool(List.of(command));
  }

  /** {@return this command with more arguments} */
  Tool with(String... arguments) {
    Tool tool = new Tool(command);
    tool.command.addAll(List.of(arguments));
    return tool;
  }

  /** {@return this command with every Java file below {@code folder} as an argument} */
  Tool withSources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return with(files
          .map(Path::toString)
          .filter(file -> file.endsWith(".java"))
          .sorted()
          .toArray(String[]::new));
    }
  }

  /** Runs the command, which must succeed, and returns all that it prints. */
  String run() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("%s%n%s", String.join(" ", command), said).isZero();
    return said;
  }
}
