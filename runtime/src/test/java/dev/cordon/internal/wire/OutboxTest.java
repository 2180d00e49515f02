package dev.cordon.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a line does with what the other side does not take. */
@Timeout(30)
final class OutboxTest {
  private static final int MORE_THAN_A_SOCKET_TAKES = 1 << 20;

  @TempDir
  private Path directory;

  private SocketChannel here;
  private SocketChannel there;
  private Outbox outbox;

  @BeforeEach
  void connect() throws Exception {
    var address = UnixDomainSocketAddress.of(directory.resolve("socket"));
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(address);
      here = SocketChannel.open(address);
      there = server.accept();
    }
    here.configureBlocking(false);
    outbox = new Outbox(here);
  }

  @AfterEach
  void close() throws Exception {
    here.close();
    there.close();
  }

  /** What it has left to be read would be lost, did this end the line. */
  @Test
  void otherSideThatHasDied_isNoFaultWhereMoreWasToBeWritten() throws Exception {
    outbox.add(List.of(ByteBuffer.allocate(MORE_THAN_A_SOCKET_TAKES)));
    there.write(ByteBuffer.allocate(3));
    there.close();

    outbox.goOn();

    assertThat(here.read(ByteBuffer.allocate(9))).isEqualTo(3);
  }

  @Test
  void whatCannotBeSent_isAnErrorEachTime() throws Exception {
    there.close();

    for (int i = 0; i < 3; i++) {
      assertThatIOException().isThrownBy(() -> outbox.add(List.of(ByteBuffer.allocate(1))));
    }
  }
}
