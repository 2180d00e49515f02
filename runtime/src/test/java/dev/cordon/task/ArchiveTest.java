package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes: made once, shared, and never harmful. */
@Timeout(120)
final class ArchiveTest {
  @TempDir
  private Path directory;

  private Path cache;

  @BeforeEach
  void choose() {
    cache = directory.resolve("cache");
  }

  private ParentJvm parent(String... before) throws Exception {
    return ParentJvm.in(directory)
        .ownJarIn(directory)
        .environment("XDG_CACHE_HOME", cache.toString())
        .behind(before)
        .main(ArchiveParent.class);
  }

  private String run(boolean expected, String... before) throws Exception {
    return run(expected, false, before);
  }

  private String run(boolean expected, boolean fresh, String... before) throws Exception {
    try (ParentJvm parent = parent(before)
        .start(cache.toString(), Boolean.toString(expected), Boolean.toString(fresh))) {
      String output = parent.output();
      assertThat(parent.errors()).isEmpty();
      assertThat(ParentJvm.leftIn(directory)).isEmpty();
      return output;
    }
  }

  @Test
  void archive_isMadeOnFirstUseForTheOwnerAlone() throws Exception {
    assertThat(run(true)).isEqualTo("ran\narchived\n");
    List<Path> archives = ArchiveParent.archives(cache);
    assertThat(archives).hasSize(1);
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.resolve("cordon"))))
        .isEqualTo("rwx------");

    assertThat(run(true)).isEqualTo("ran\narchived\n");
    assertThat(ArchiveParent.archives(cache)).isEqualTo(archives);
  }

  @Test
  void archive_isMadeOfFreshTasksToo() throws Exception {
    assertThat(run(true, true)).isEqualTo("ran\narchived\n");
  }

  @Test
  void archive_madeBySeveralAtOnce_isOne() throws Exception {
    List<ParentJvm> parents = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Path own = Files.createDirectory(directory.resolve("parent" + i));
      parents.add(ParentJvm.in(own)
          .ownJarIn(directory)
          .environment("XDG_CACHE_HOME", cache.toString())
          .main(ArchiveParent.class)
          .start(cache.toString(), "true", "false"));
    }
    for (ParentJvm parent : parents) {
      assertThat(parent.output()).startsWith("ran\n");
      parent.close();
    }
    assertThat(ArchiveParent.archives(cache)).hasSize(1);
  }

  @Test
  void archive_ofAnotherSize_isNotUsed() throws Exception {
    run(true);
    Path archive = ArchiveParent.archives(cache).get(0);
    byte[] whole = Files.readAllBytes(archive);
    Files.delete(archive);
    Files.write(archive, java.util.Arrays.copyOf(whole, whole.length / 2));

    assertThat(run(true)).startsWith("ran\n");
    assertThat(Files.size(ArchiveParent.archives(cache).get(0))).isGreaterThan(whole.length / 2);
  }

  @Test
  void archive_thatIsNone_isNotUsedByTheJvm() throws Exception {
    run(true);
    Path archive = ArchiveParent.archives(cache).get(0);
    byte[] noise = new byte[(int) Files.size(archive)];
    Files.delete(archive);
    Files.write(archive, noise);

    assertThat(run(true)).isEqualTo("ran\nloaded\n");
  }

  @Test
  void archive_inADirectoryThatOthersCanWrite_isNotUsed() throws Exception {
    Files.createDirectories(cache.resolve("cordon"));
    Files.setPosixFilePermissions(
        cache.resolve("cordon"), PosixFilePermissions.fromString("rwxrwxrwx"));

    assertThat(run(false)).isEqualTo("ran\nloaded\n");
    assertThat(ArchiveParent.archives(cache)).isEmpty();
  }

  @Test
  void archive_behindALink_isNotUsed() throws Exception {
    Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    Files.createDirectories(cache);
    Files.createSymbolicLink(cache.resolve("cordon"), elsewhere);

    assertThat(run(false)).isEqualTo("ran\nloaded\n");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void archive_whereNoneCanBeMade_isDoneWithout() throws Exception {
    Files.writeString(cache, "a file", StandardCharsets.UTF_8);

    assertThat(run(false)).isEqualTo("ran\nloaded\n");
    assertThat(Files.isRegularFile(cache, LinkOption.NOFOLLOW_LINKS)).isTrue();
  }

  @Test
  void archive_onADiskThatIsFull_isDoneWithout() throws Exception {
    // No file of more than 512 KiB: the archive is larger, all else is smaller.
    assertThat(run(false, "prlimit", "--fsize=524288")).isEqualTo("ran\nloaded\n");
    assertThat(ArchiveParent.archives(cache)).isEmpty();
  }
}
