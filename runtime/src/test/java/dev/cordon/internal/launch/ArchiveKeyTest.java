package dev.cordon.internal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which archive a JVM can use. */
final class ArchiveKeyTest {
  @TempDir
  private Path directory;

  @Test
  void key_ofAJarThatIsSpelledInAnotherWay_isAnother() throws Exception {
    Path jar = Files.writeString(directory.resolve("a.jar"), "any");
    String other = directory.resolve(".").resolve("a.jar").toString();

    assertThat(key(jar.toString())).isEqualTo(key(jar.toString())).isNotEqualTo(key(other));
    assertThat(key(jar + ":" + directory)).isEqualTo(key(jar.toString()));
  }

  @Test
  void key_ofAJarThatHasChanged_isAnother() throws Exception {
    Path jar = Files.writeString(directory.resolve("a.jar"), "any");
    String before = key(jar.toString());
    Files.writeString(jar, "another");

    assertThat(key(jar.toString())).isNotEqualTo(before);
  }

  private static String key(String classPath) throws Exception {
    var spec = new JvmSpec(
        Path.of(System.getProperty("java.home")),
        List.of(),
        List.of("-cp", classPath, "Main"),
        Map.of(),
        Optional.empty());
    return ArchiveKey.of(spec).orElseThrow().name();
  }
}
