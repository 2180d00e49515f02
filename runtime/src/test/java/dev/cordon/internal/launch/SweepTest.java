package dev.cordon.internal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a killed JVM has left, and what others have put there to look like it. */
@Timeout(60)
final class SweepTest {

  /** A user that owns nothing here. */
  private static final int NOBODY = 65534;

  @TempDir
  private Path temporary;

  /** Makes a directory as it is left by a killed JVM, with a file in it. */
  private Path left(String name) throws IOException {
    Path directory = Files.createDirectory(
        temporary.resolve(name),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.createFile(directory.resolve("lock"));
    Files.writeString(directory.resolve("precious"), "work of years");
    return directory;
  }

  private static void assertUntouched(Path directory) {
    assertThat(directory.resolve("precious")).hasContent("work of years");
    assertThat(directory.resolve("lock")).exists();
  }

  @Test
  void sweep_ofWhatAKilledJvmHasLeft_deletesIt() throws Exception {
    Path directory = left("cordon-17-4");

    Sweep.sweep(temporary);

    assertThat(directory).doesNotExist();
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void sweep_ofADirectoryWhoseOwnerLives_leavesItAlone() throws Exception {
    Path directory = left("cordon-17-4");
    try (FileChannel channel =
            FileChannel.open(directory.resolve("lock"), StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      Sweep.sweep(temporary);
      assertThat(lock.isValid()).isTrue();
    }
    assertUntouched(directory);
  }

  /** To look at one's own lock would release it, for all other processes to see. */
  @Test
  void sweep_ofOnesOwnDirectory_keepsItLocked() throws Exception {
    PrivateDirectory own = PrivateDirectory.create();
    try {
      Path directory = own.socket().resolveSibling("").toAbsolutePath();
      Path place = PrivateDirectory.place();
      Sweep.sweep(place);

      int status = run(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-cp",
          System.getProperty("java.class.path"),
          SweepTest.class.getName(),
          place.toString());

      assertThat(status).isZero();
      assertThat(directory).isDirectory();
      assertThat(directory.resolve("lock")).exists();
    } finally {
      own.delete();
    }
  }

  /** Sweeps as another JVM. */
  public static void main(String[] arguments) {
    Sweep.sweep(Path.of(arguments[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cordon-",
        "cordon-17",
        "cordon-17-4a",
        "cordon-build",
        "cordon-1.2",
        "xcordon-17-4"
      })
  void sweep_ofALikeName_leavesItAlone(String name) throws Exception {
    Path directory = left(name);

    Sweep.sweep(temporary);

    assertUntouched(directory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwxr-xr-x", "rwxrwxrwx", "rwx--x---"})
  void sweep_ofADirectoryThatOthersMayEnter_leavesItAlone(String permissions) throws Exception {
    Path directory = left("cordon-17-4");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(permissions));

    Sweep.sweep(temporary);

    assertUntouched(directory);
  }

  @Test
  void sweep_ofALinkToADirectory_doesNotFollowIt(@TempDir Path elsewhere) throws Exception {
    Files.createFile(elsewhere.resolve("lock"));
    Files.writeString(elsewhere.resolve("precious"), "work of years");
    Path link = Files.createSymbolicLink(temporary.resolve("cordon-17-4"), elsewhere);

    Sweep.sweep(temporary);

    assertUntouched(elsewhere);
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  @Test
  void sweep_ofALockThatIsALink_doesNotFollowIt() throws Exception {
    Path precious = Files.writeString(temporary.resolve("precious"), "work of years");
    Path directory = left("cordon-17-4");
    Files.delete(directory.resolve("lock"));
    Files.createSymbolicLink(directory.resolve("lock"), precious);

    Sweep.sweep(temporary);

    assertThat(precious).hasContent("work of years");
    assertThat(directory.resolve("precious")).exists();
  }

  @Test
  void sweep_ofALinkWithinADirectory_deletesTheLinkAlone(@TempDir Path elsewhere) throws Exception {
    Path precious = Files.writeString(elsewhere.resolve("precious"), "work of years");
    Path directory = left("cordon-17-4");
    Files.createSymbolicLink(directory.resolve("socket"), precious);
    Files.createSymbolicLink(directory.resolve("1"), elsewhere);

    Sweep.sweep(temporary);

    assertThat(directory).doesNotExist();
    assertThat(precious).hasContent("work of years");
  }

  @Test
  void sweep_ofAPipeInPlaceOfALock_doesNotWaitForIt() throws Exception {
    Path directory = left("cordon-17-4");
    Files.delete(directory.resolve("lock"));
    run("mkfifo", directory.resolve("lock").toString());

    Sweep.sweep(temporary);

    assertThat(directory.resolve("precious")).exists();
  }

  /** Without the right to give files away there is only one user, whose directory goes. */
  @Test
  void sweep_ofADirectoryOfAnotherUser_leavesItAlone() throws Exception {
    Path directory = left("cordon-17-4");
    boolean given = run("chown", "-R", Integer.toString(NOBODY), directory.toString()) == 0;

    Sweep.sweep(temporary);

    assertThat(Files.exists(directory, LinkOption.NOFOLLOW_LINKS)).isEqualTo(given);
  }

  @Test
  void sweep_withANoteOfAnInnocentProcess_killsNobody() throws Exception {
    Process innocent = new ProcessBuilder("sleep", "600").start();
    try {
      long pid = innocent.pid();
      for (String note : new String[] {
        "",
        "no number",
        Long.toString(pid),
        pid + " 1",
        pid + " -1",
        "-1 1",
        pid + " " + "9".repeat(30),
        pid + "\n" + pid
      }) {
        Path directory = left("cordon-17-4");
        Files.writeString(directory.resolve("child"), note);

        Sweep.sweep(temporary);

        assertThat(innocent.isAlive()).as(note).isTrue();
        assertThat(directory).doesNotExist();
      }
    } finally {
      innocent.destroyForcibly();
    }
  }

  @Test
  void sweep_withANoteOfAChildThatLives_killsIt() throws Exception {
    Process child = new ProcessBuilder("sleep", "600").start();
    Path directory = left("cordon-17-4");
    Files.writeString(directory.resolve("child"), Sweep.identity(child.toHandle()));

    Sweep.sweep(temporary);

    assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(directory).doesNotExist();
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
