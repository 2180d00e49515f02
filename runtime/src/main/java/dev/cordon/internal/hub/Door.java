package dev.cordon.internal.hub;

import dev.cordon.internal.launch.PrivateDirectory;
import dev.cordon.internal.launch.Timer;
import dev.cordon.internal.wire.Switchboard;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** Where clients of a hub come in. */
final class Door implements Switchboard.Port {

  /** How long nobody is let in after that could not be done. */
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final LocalHub hub;
  private final PrivateDirectory directory;
  private final HubAddress address;
  private final ServerSocketChannel channel;

  /** Whether it could let in nobody the last time. The switchboard's own. */
  private boolean isStuck;

  Door(LocalHub hub, PrivateDirectory directory, HubAddress address) throws IOException {
    this.hub = hub;
    this.directory = directory;
    this.address = address;
    this.channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    channel.bind(UnixDomainSocketAddress.of(directory.socket()));
    channel.configureBlocking(false);
  }

  @Override
  public ServerSocketChannel channel() {
    return channel;
  }

  @Override
  public int interest() {
    return SelectionKey.OP_ACCEPT;
  }

  @Override
  public void joined(SelectionKey registered) {
    // There is nothing to write to it.
  }

  @Override
  public void serve(SelectionKey ready) {
    try {
      SocketChannel client = channel.accept();
      if (client != null) {
        letIn(client);
      }
      isStuck = false;
    } catch (IOException | OutOfMemoryError e) { // Such as no file descriptor that is free.
      if (!isStuck) {
        System.getLogger("dev.cordon").log(Level.WARNING, "A client cannot be let in", e);
        isStuck = true;
      }
      ready.interestOps(0); // The client still stands there: it would be tried again at once.
      var unused = Timer.schedule(() -> tryAgain(ready), PAUSE);
    }
  }

  private static void tryAgain(SelectionKey key) {
    try {
      key.interestOps(SelectionKey.OP_ACCEPT);
      key.selector().wakeup();
    } catch (CancelledKeyException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "Nobody is let in any more", e);
    }
  }

  private void letIn(SocketChannel client) throws IOException {
    try {
      new Guest(hub, client, address.hello()).begin();
    } catch (Throwable e) {
      client.close();
      throw e;
    }
  }

  @Override
  public void closed() {
    // Clients stay; with this JVM their lines end.
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "It is closed in any case", e);
    }
  }

  void delete() throws IOException {
    directory.delete();
  }
}
