package dev.cordon.internal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
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

  @Test
  void fullKey_changesWithAJarThatOnlyAManifestNames() throws Exception {
    Path last = jar("last one.jar", "");
    jar("lib.jar", "missing.jar back\\slash.jar http://host/a.jar no:where last%20one.jar");
    Path first = jar("first.jar", " lib.jar  first.jar ");
    ArchiveKey key = keyOf(first.toString());
    List<Path> named = key.namedByManifests();
    ArchiveKey before = key.full(named);
    assertThat(named).contains(last).doesNotContain(first);
    assertThat(key.full(named)).isEqualTo(before);

    Files.setLastModifiedTime(last, FileTime.fromMillis(1));

    assertThat(key.full(named)).isNotEqualTo(before);
    assertThat(keyOf(first.toString())).isEqualTo(key);
  }

  @Test
  void archive_ofAJarThatOnlyAManifestNames_isFoundUntilThatChanges() throws Exception {
    ArchiveDirectory archives =
        ArchiveDirectory.at(directory.resolve("archives")).orElseThrow();
    Path last = jar("last.jar", "");
    ArchiveKey key = keyOf(jar("first.jar", "last.jar").toString());
    ArchiveKey full = archives.full(key);
    Path archive = archives.publish(full, Files.writeString(archives.draft(full), "any"));
    assertThat(archives.find(key)).contains(archive);

    Files.setLastModifiedTime(last, FileTime.fromMillis(1));

    assertThat(archives.find(key)).isEmpty();
  }

  private Path jar(String name, String classPath) throws IOException {
    Path jar = directory.resolve(name);
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }

  private static String key(String classPath) throws Exception {
    return keyOf(classPath).name();
  }

  private static ArchiveKey keyOf(String classPath) throws Exception {
    var spec = new JvmSpec(
        Path.of(System.getProperty("java.home")),
        List.of(),
        List.of("-cp", classPath, "Main"),
        Map.of(),
        Optional.empty());
    return ArchiveKey.of(spec).orElseThrow();
  }
}
