package dev.cordon.internal.launch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who can enter the directory of a child. */
@Timeout(60)
final class PrivateDirectoryTest {
  private PrivateDirectory directory;

  @BeforeEach
  void create() throws Exception {
    directory = PrivateDirectory.create();
  }

  @AfterEach
  void delete() throws Exception {
    directory.delete();
  }

  private Path path() {
    return requireNonNull(directory.socket().getParent());
  }

  @Test
  void directory_isItsOwnersAlone() throws Exception {
    assertThat(Files.isDirectory(path(), LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
        .isEqualTo("rwx------");
  }

  @Test
  void directory_hasANameThatNobodyCanForesee() throws Exception {
    PrivateDirectory next = PrivateDirectory.create();
    try {
      assertThat(next.socket()).isNotEqualTo(directory.socket());
      assertThat(path().getFileName().toString()).matches("cordon-\\d+-\\d{5,20}");
    } finally {
      next.delete();
    }
  }

  /** Where this process may become another user, as root may, that one is kept out in fact. */
  @Test
  void files_cannotBeReachedByAnotherUser() throws Exception {
    Files.writeString(directory.arguments(), "-Dsecret=x");
    try (Doorstep doorstep = Doorstep.at(directory.socket())) {
      assertThat(doorstep).isNotNull();
      for (Path file : new Path[] {path(), directory.arguments(), directory.socket()}) {
        int status = asNobody("test", "-r", file.toString(), "-o", "-w", file.toString());
        assertThat(status).as("%s", file).isNotZero();
      }
    }
  }

  /** Returns a status other than zero too where it cannot be done as another user. */
  private static int asNobody(String... command) throws Exception {
    String[] line = new String[command.length + 4];
    line[0] = "setpriv";
    line[1] = "--reuid=65534";
    line[2] = "--regid=65534";
    line[3] = "--clear-groups";
    System.arraycopy(command, 0, line, 4, command.length);
    return new ProcessBuilder(line).start().waitFor();
  }
}
