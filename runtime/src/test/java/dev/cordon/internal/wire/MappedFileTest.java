package dev.cordon.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that two processes have in their memory. */
@Timeout(10)
final class MappedFileTest {
  private static final int SIZE = 4096;

  @TempDir
  private Path directory;

  private Path file() {
    return directory.resolve("file");
  }

  @Test
  void whatOneWrites_theOtherSees() throws Exception {
    ByteBuffer one = MappedFile.create(file(), SIZE);
    ByteBuffer other = MappedFile.open(file(), SIZE);

    assertThat(other.get(SIZE - 1)).isZero();
    one.put(SIZE - 1, (byte) 7);

    assertThat(other.get(SIZE - 1)).isEqualTo((byte) 7);
  }

  @Test
  void interruptedThread_opensItAndStaysInterrupted() throws Exception {
    Thread.currentThread().interrupt();
    try {
      ByteBuffer one = MappedFile.create(file(), SIZE);
      assertThat(one.capacity()).isEqualTo(SIZE);
      assertThat(MappedFile.open(file(), SIZE).capacity()).isEqualTo(SIZE);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void whatIsNoFileOfThatSize_isRefused() throws Exception {
    assertThatThrownBy(() -> MappedFile.open(file(), SIZE))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("there is no file file");

    Files.write(file(), new byte[SIZE]);
    Path link = Files.createSymbolicLink(directory.resolve("link"), file());
    assertThatThrownBy(() -> MappedFile.open(link, SIZE))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("there is no file link");
    assertThatThrownBy(() -> MappedFile.open(file(), SIZE + 1))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("the file file has 4096 bytes");
  }

  /** Where a client finds a file it takes the rings for made. */
  @Test
  void creationThatFails_leavesNothing() throws Exception {
    Files.createSymbolicLink(file(), Path.of("/dev/full")); // A disk that is full.

    assertThatThrownBy(() -> MappedFile.create(file(), SIZE)).isInstanceOf(IOException.class);

    assertThat(Files.exists(file(), LinkOption.NOFOLLOW_LINKS)).isFalse();
  }
}
