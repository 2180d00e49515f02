package dev.cordon.internal.launch;

import dev.cordon.internal.wire.Hello;
import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where a child arrives: a listening socket that lets in the one peer that says the right hello.
 *
 * <p>Whoever is silent, slow or wrong is turned away and delays nobody.
 */
final class Doorstep implements Closeable {

  /** How many may stand before the door at once. */
  private static final int MAX_WAITING = 64;

  /** How long a peer may take for its hello. */
  private static final long HELLO_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final ServerSocketChannel server;
  private final Selector selector;
  private volatile boolean stopped;

  private Doorstep(ServerSocketChannel server, Selector selector) {
    this.server = server;
    this.selector = selector;
  }

  static Doorstep at(Path socket) throws IOException {
    var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      server.bind(UnixDomainSocketAddress.of(socket));
      server.configureBlocking(false);
      var selector = Selector.open();
      try {
        server.register(selector, SelectionKey.OP_ACCEPT);
        return new Doorstep(server, selector);
      } catch (Throwable e) {
        selector.close();
        throw e;
      }
    } catch (Throwable e) { // Such as an error, where a library of the JDK cannot be loaded.
      server.close();
      throw e;
    }
  }

  /**
   * Waits for the peer that says {@code hello}.
   *
   * @return its channel; empty if the waiting was {@linkplain #stopWaiting stopped}
   */
  Optional<SocketChannel> await(byte[] hello) throws IOException {
    try (this) {
      while (!stopped) {
        selector.select(TimeUnit.NANOSECONDS.toMillis(HELLO_NANOS));
        for (SelectionKey key : selector.selectedKeys()) {
          if (!(key.attachment() instanceof Guest guest)) {
            admit();
          } else if (guest.hear(hello)) {
            key.cancel();
            selector.selectNow(); // Takes the channel out of the selector's hands.
            guest.channel.configureBlocking(true);
            return Optional.of(guest.channel);
          }
        }
        selector.selectedKeys().clear();
        turnAwaySlow();
      }
      return Optional.empty();
    }
  }

  private void admit() throws IOException {
    SocketChannel channel = server.accept();
    if (channel == null) {
      return;
    }
    if (selector.keys().size() > MAX_WAITING) {
      channel.close();
      return;
    }
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, new Guest(channel));
  }

  private void turnAwaySlow() throws IOException {
    for (SelectionKey key : selector.keys()) {
      if (key.attachment() instanceof Guest guest
          && System.nanoTime() - guest.since > HELLO_NANOS) {
        guest.channel.close();
      }
    }
  }

  /** Ends the waiting of another thread, at once. */
  void stopWaiting() {
    stopped = true;
    selector.wakeup();
  }

  /** Turns away whoever still waits. For the waiting thread, or where there is none. */
  @Override
  public void close() throws IOException {
    if (selector.isOpen()) {
      for (SelectionKey key : selector.keys()) {
        if (key.attachment() instanceof Guest guest && !guest.welcome) {
          guest.channel.close();
        }
      }
    }
    selector.close();
    server.close();
  }

  /** A peer that has not yet said its hello. */
  private static final class Guest {
    private final SocketChannel channel;
    private final ByteBuffer heard = ByteBuffer.allocate(Hello.LENGTH);
    private final long since = System.nanoTime();
    private boolean welcome;

    Guest(SocketChannel channel) {
      this.channel = channel;
    }

    /** Reads what has come; returns whether it is the whole hello and the right one. */
    boolean hear(byte[] hello) throws IOException {
      int read;
      try {
        read = channel.read(heard);
      } catch (IOException e) {
        read = -1; // As good as gone.
      }
      if (heard.hasRemaining() && read >= 0) {
        return false;
      }
      welcome = !heard.hasRemaining() && Hello.same(hello, heard.array());
      if (!welcome) {
        channel.close();
      }
      return welcome;
    }
  }
}
