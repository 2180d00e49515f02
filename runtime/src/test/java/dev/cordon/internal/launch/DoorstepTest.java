package dev.cordon.internal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.internal.wire.Hello;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class DoorstepTest {
  private final byte[] hello = Hello.fresh();
  private final List<SocketChannel> guests = new ArrayList<>();
  private Path socket;
  private Doorstep doorstep;
  private FutureTask<Optional<SocketChannel>> admitted;

  @BeforeEach
  void open(@TempDir Path directory) throws Exception {
    socket = directory.resolve("socket");
    doorstep = Doorstep.at(socket);
    admitted = new FutureTask<>(() -> doorstep.await(hello));
    new Thread(admitted).start();
  }

  @AfterEach
  void close() throws Exception {
    doorstep.stopWaiting();
    var unused = admitted.get();
    for (SocketChannel guest : guests) {
      guest.close();
    }
  }

  @Test
  void await_letsTheRightHelloIn() throws Exception {
    SocketChannel guest = guest();
    guest.write(ByteBuffer.wrap(hello));

    assertSpeaks(guest);
  }

  @Test
  void await_takesAHelloThatComesInPieces() throws Exception {
    SocketChannel guest = guest();
    for (byte piece : hello) {
      guest.write(ByteBuffer.wrap(new byte[] {piece}));
    }

    assertSpeaks(guest);
  }

  @Test
  void await_leavesWhatFollowsTheHelloInTheChannel() throws Exception {
    SocketChannel guest = guest();
    guest.write(ByteBuffer.allocate(Hello.LENGTH + 1).put(hello).put((byte) 42).flip());

    ByteBuffer following = ByteBuffer.allocate(1);
    SocketChannel channel = admitted.get(30, TimeUnit.SECONDS).orElseThrow();
    channel.read(following);

    assertThat(following.get(0)).isEqualTo((byte) 42);
    channel.close();
  }

  @Test
  void await_turnsAWrongTokenAwayAndWaitsOn() throws Exception {
    byte[] wrong = hello.clone();
    wrong[wrong.length - 1] ^= 1;
    SocketChannel stranger = guest();
    stranger.write(ByteBuffer.wrap(wrong));

    assertClosed(stranger);
    SocketChannel guest = guest();
    guest.write(ByteBuffer.wrap(hello));
    assertSpeaks(guest);
  }

  @Test
  void await_turnsAnotherVersionAway() throws Exception {
    byte[] wrong = hello.clone();
    wrong[Integer.BYTES] ^= 1;
    SocketChannel stranger = guest();
    stranger.write(ByteBuffer.wrap(wrong));

    assertClosed(stranger);
  }

  @Test
  void await_turnsASilentOneAway() throws Exception {
    assertClosed(guest());
  }

  @Test
  void await_isNotDisturbedByOneThatLeavesInTheMiddle() throws Exception {
    SocketChannel leaving = guest();
    leaving.write(ByteBuffer.wrap(hello, 0, 7));
    leaving.close();
    SocketChannel guest = guest();
    guest.write(ByteBuffer.wrap(hello));

    assertSpeaks(guest);
  }

  @Test
  void await_letsTheRightOneInAmongManySilent() throws Exception {
    for (int i = 0; i < 40; i++) {
      guest();
    }
    SocketChannel guest = guest();
    guest.write(ByteBuffer.wrap(hello));

    assertSpeaks(guest);
  }

  @Test
  void stopWaiting_endsTheWaiting() throws Exception {
    doorstep.stopWaiting();

    assertThat(admitted.get(30, TimeUnit.SECONDS)).isEmpty();
  }

  @Test
  void await_hearsWhoHasComeAndGoneBeforeItWasStopped(@TempDir Path directory) throws Exception {
    Path other = directory.resolve("other");
    Doorstep late = Doorstep.at(other);
    try (SocketChannel quick = SocketChannel.open(UnixDomainSocketAddress.of(other))) {
      quick.write(
          ByteBuffer.allocate(Hello.LENGTH + 1).put(hello).put((byte) 42).flip());
    }
    late.stopWaiting();

    ByteBuffer following = ByteBuffer.allocate(1);
    try (SocketChannel channel = late.await(hello).orElseThrow()) {
      channel.read(following);
    }
    assertThat(following.array()).containsExactly(42);
  }

  private SocketChannel guest() throws Exception {
    SocketChannel guest = SocketChannel.open(UnixDomainSocketAddress.of(socket));
    guests.add(guest);
    return guest;
  }

  private static void assertClosed(SocketChannel guest) throws Exception {
    assertThat(guest.read(ByteBuffer.allocate(1))).isEqualTo(-1);
  }

  /** Checks that it is {@code guest} that has been let in. */
  private void assertSpeaks(SocketChannel guest) throws Exception {
    SocketChannel channel = admitted.get(30, TimeUnit.SECONDS).orElseThrow();
    assertThat(channel.isBlocking()).isTrue();
    channel.write(ByteBuffer.wrap(new byte[] {17}));
    ByteBuffer heard = ByteBuffer.allocate(1);
    guest.read(heard);
    assertThat(heard.get(0)).isEqualTo((byte) 17);
    channel.close();
  }
}
