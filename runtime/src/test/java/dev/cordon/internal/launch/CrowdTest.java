package dev.cordon.internal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.internal.wire.Hello;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Crowds before the door, and the right one among them. */
@Timeout(60)
final class CrowdTest {
  private final byte[] hello = Hello.fresh();
  private final List<SocketChannel> guests = Collections.synchronizedList(new ArrayList<>());
  private Path socket;
  private Doorstep doorstep;
  private FutureTask<Optional<SocketChannel>> admitted;
  private volatile boolean over;

  @BeforeEach
  void open(@TempDir Path directory) throws Exception {
    socket = directory.resolve("socket");
    doorstep = Doorstep.at(socket);
    admitted = new FutureTask<>(() -> doorstep.await(hello));
    new Thread(admitted).start();
  }

  @AfterEach
  void close() throws Exception {
    over = true;
    doorstep.stopWaiting();
    Optional<SocketChannel> channel = admitted.get();
    if (channel.isPresent()) {
      channel.get().close();
    }
    for (SocketChannel guest : List.copyOf(guests)) {
      guest.close();
    }
  }

  @Test
  void await_behindFiveHundredSilentOnes_letsTheRightOneIn() throws Exception {
    for (int i = 0; i < 500; i++) {
      guest();
    }
    guest().write(ByteBuffer.wrap(hello));

    assertThat(admitted.get(20, TimeUnit.SECONDS)).isPresent();
  }

  @Test
  void await_behindManyThatSayAByteEach_letsTheRightOneIn() throws Exception {
    for (int i = 0; i < 300; i++) {
      guest().write(ByteBuffer.wrap(hello, 0, 1));
    }
    guest().write(ByteBuffer.wrap(hello));

    assertThat(admitted.get(20, TimeUnit.SECONDS)).isPresent();
  }

  @Test
  void await_amongOnesThatNeverStopComing_letsTheRightOneIn() throws Exception {
    byte[] wrong = hello.clone();
    wrong[wrong.length - 1] ^= 1;
    var arrived = new CountDownLatch(200);
    for (int i = 0; i < 4; i++) {
      byte[] said = i % 2 == 0 ? wrong : new byte[0];
      new Thread(() -> keepComing(said, arrived)).start();
    }
    assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

    guest().write(ByteBuffer.wrap(hello));

    assertThat(admitted.get(30, TimeUnit.SECONDS)).isPresent();
  }

  private void keepComing(byte[] said, CountDownLatch arrived) {
    while (!over) {
      try {
        guest().write(ByteBuffer.wrap(said));
        arrived.countDown();
      } catch (IOException e) {
        arrived.countDown(); // Turned away at once.
      }
    }
  }

  @Test
  void await_ofOneThatSaysTooMuch_turnsItAway() throws Exception {
    SocketChannel guest = guest();
    ByteBuffer much = ByteBuffer.allocate(1 << 20);

    assertThatThrownBy(() -> {
          while (much.hasRemaining()) {
            guest.write(much);
          }
        })
        .isInstanceOf(IOException.class);
    assertThat(admitted.isDone()).isFalse();
  }

  private SocketChannel guest() throws IOException {
    SocketChannel guest = SocketChannel.open(UnixDomainSocketAddress.of(socket));
    guests.add(guest);
    return guest;
  }
}
