package dev.cordon.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the README. */
@Timeout(120)
final class ReadmeIT {

  /** Maven itself is running now. */
  @Test
  void tour_runsOnceMavenHasPackaged() throws Exception {
    String command = only("tour", "").text().split("&&", 2)[1];

    Program tour = Program.ofShell(Document.ROOT, command);

    assertThat(tour.lines()).endsWith("", "end of the tour");
  }

  @Test
  void javac_compilesAndRunsTheProgram(@TempDir Path directory) throws Exception {
    for (Path jar : List.of(Jars.ANNOTATIONS, Jars.RUNTIME, Jars.PROCESSOR)) {
      Files.copy(jar, directory.resolve(jar.getFileName()));
    }
    Block program = only("program", "Search");
    Block generated = only("generated", "SearchTasks");
    Files.writeString(directory.resolve(program.argument() + ".java"), program.text());

    Program run = Program.ofShell(directory, only("javac", "").text());

    assertThat(run.out()).isEqualTo(only("output", "Search").text());
    assertThat(directory.resolve(generated.argument() + ".java")).hasContent(generated.text());
  }

  private static Block only(String kind, String argument) throws Exception {
    List<Block> blocks = Document.read(Path.of("README.md")).blocks().stream()
        .filter(block -> block.is(kind) && block.argument().equals(argument))
        .toList();
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }
}
