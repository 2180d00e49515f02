package dev.cordon.internal.launch;

import dev.cordon.internal.wire.Hello;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a child arrives: a listening socket that lets in the one peer that says the right hello.
 *
 * <p>Whoever is silent, slow or wrong is turned away. Where many stand before the door, the one who
 * has been silent for longest makes room for the next, but each has a fifth of a second, so a crowd
 * delays the right one and never keeps it out. Who finds no room waits in the system's own queue.
 */
final class Doorstep implements Closeable {

  /** How many may stand before the door at once. */
  private static final int MAX_WAITING = 128;

  /** How long a peer may take for its hello. */
  private static final long HELLO_NANOS = TimeUnit.SECONDS.toNanos(2);

  /** How long a peer may take for its hello when others wait for its place. */
  private static final long CROWDED_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final ServerSocketChannel server;
  private final Selector selector;
  private final SelectionKey door;

  /** Who stands before the door, in the order of their coming. The waiting thread's own. */
  private final Deque<Guest> guests = new ArrayDeque<>();

  /** How many have said another hello. The waiting thread's own. */
  private int strangers;

  private volatile boolean stopped;

  private Doorstep(ServerSocketChannel server, Selector selector, SelectionKey door) {
    this.server = server;
    this.selector = selector;
    this.door = door;
  }

  static Doorstep at(Path socket) throws IOException {
    var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      server.bind(UnixDomainSocketAddress.of(socket));
      server.configureBlocking(false);
      var selector = Selector.open();
      try {
        return new Doorstep(server, selector, server.register(selector, SelectionKey.OP_ACCEPT));
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
   * @return its channel; empty if the waiting was {@linkplain #stopWaiting stopped} before it came
   */
  Optional<SocketChannel> await(byte[] hello) throws IOException {
    try (this) {
      boolean wasStopped;
      boolean hasCome;
      do {
        wasStopped = stopped; // Who has come by then is heard: a quick child may have gone already.
        hasCome = select(wasStopped) > 0;
        for (SelectionKey key : selector.selectedKeys()) {
          if (key.attachment() instanceof Guest guest && hear(guest, hello)) {
            key.cancel();
            selector.selectNow(); // Takes the channel out of the selector's hands.
            guest.channel.configureBlocking(true);
            return Optional.of(guest.channel);
          }
        }
        selector.selectedKeys().clear();
        turnAwaySilent();
        hasCome |= admit();
      } while (!wasStopped || hasCome);
      return Optional.empty();
    }
  }

  private int select(boolean atOnce) throws IOException {
    return atOnce
        ? selector.selectNow()
        : selector.select(TimeUnit.NANOSECONDS.toMillis(patience()) + 1);
  }

  /** Returns how long the oldest guest may still be silent. */
  private long patience() {
    Guest oldest = guests.peekFirst();
    return oldest == null ? HELLO_NANOS : Math.max(0, allowed() - oldest.waited());
  }

  private long allowed() {
    return isFull() ? CROWDED_NANOS : HELLO_NANOS;
  }

  private boolean isFull() {
    return guests.size() >= MAX_WAITING;
  }

  /** Lets all come closer for whom there is room; returns whether anybody did. */
  private boolean admit() throws IOException {
    boolean hasAdmitted = false;
    for (SocketChannel channel = accept(); channel != null; channel = accept()) {
      var guest = new Guest(channel);
      guests.addLast(guest);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, guest);
      hasAdmitted = true;
    }
    door.interestOps(isFull() ? 0 : SelectionKey.OP_ACCEPT);
    return hasAdmitted;
  }

  private @Nullable SocketChannel accept() throws IOException {
    return isFull() ? null : server.accept();
  }

  /** Reads what has come; returns whether it is the whole hello and the right one. */
  private boolean hear(Guest guest, byte[] hello) throws IOException {
    if (!guest.hear(hello)) {
      return false;
    }
    guests.remove(guest);
    if (!guest.welcome) {
      strangers += guest.heard.hasRemaining() ? 0 : 1; // A child that dies is no stranger.
      guest.channel.close();
    }
    return guest.welcome;
  }

  private void turnAwaySilent() throws IOException {
    long allowed = allowed();
    for (Guest oldest = guests.peekFirst();
        oldest != null && oldest.waited() > allowed;
        oldest = guests.peekFirst()) {
      guests.removeFirst().channel.close();
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
    for (Guest guest : guests) {
      guest.channel.close();
    }
    guests.clear();
    if (strangers > 0) {
      System.getLogger("dev.cordon")
          .log(
              Level.WARNING,
              "Strangers with a wrong token were turned away from a child''s door: {0}",
              strangers);
      strangers = 0;
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

    long waited() {
      return System.nanoTime() - since;
    }

    /** Reads what has come; returns whether nothing more has to come. */
    boolean hear(byte[] hello) {
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
      return true;
    }
  }
}
