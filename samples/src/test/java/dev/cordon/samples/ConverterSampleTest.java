package dev.cordon.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class ConverterSampleTest {
  private static final String TORN =
      "threw dev.cordon.samples.PictureException: size 4 is not of two sides";

  @Test
  void main_tellsTheOutcomeOfEveryFileAndGoesOn() throws Exception {
    Program program = Program.ofSample(ConverterSample.class);

    assertThat(program.lines())
        .containsExactly(
            "cat.picture (pid N): A CAT, 4 x 3",
            "endless.picture (pid N): took longer than 8 s and was killed",
            "greedy.picture (pid N): ran out of memory",
            "wild.picture (pid N): crashed by signal 11",
            "torn.picture (pid N): " + TORN,
            "rude.picture (pid N): exited with status 7",
            "dog.picture (pid N): A DOG, 16 x 9",
            "main process goes on");
    assertThat(program.err()).isEmpty();
  }

  @Test
  void main_convertsTheFilesThatItIsGiven(@TempDir Path directory) throws Exception {
    Path picture = Files.writeString(directory.resolve("a.picture"), "size 2x1\ntitle A fish\n");
    Path absent = directory.resolve("absent.picture");

    Program program =
        Program.ofSample(ConverterSample.class, picture.toString(), absent.toString());

    assertThat(program.lines())
        .containsExactly(
            "a.picture (pid N): A FISH, 2 x 1",
            "absent.picture (pid N): threw java.nio.file.NoSuchFileException: " + absent,
            "main process goes on");
    assertThat(program.err()).isEmpty();
  }
}
