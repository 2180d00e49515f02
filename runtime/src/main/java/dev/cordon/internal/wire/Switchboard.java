package dev.cordon.internal.wire;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that serves all {@linkplain Port ports} of this JVM, such as {@linkplain Line
 * lines}. It is there while there are any.
 */
public final class Switchboard extends Thread {

  /** A channel that never waits, and what is done when it is ready; on this one thread. */
  public interface Port extends Closeable {

    /** {@return the channel} */
    SelectableChannel channel();

    /** {@return what it is ready for when there is something to do, at first} */
    int interest();

    /** It is served from now on. */
    void joined(SelectionKey registered);

    /** Does what can be done without waiting. */
    void serve(SelectionKey ready);

    /** The channel was closed. */
    void closed();
  }

  /** Null where there are no ports. Guarded by the class. */
  private static @Nullable Switchboard current;

  /** How long it rests between two looks while this JVM ends. */
  private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  /**
   * Whether this JVM ends, which would wait for a third of a second for a thread that is in native
   * code.
   */
  private static volatile boolean ending;

  static {
    var hook = new Thread(null, Switchboard::beginTheEnd, "cordon-switchboard-end", 0, false);
    hook.setContextClassLoader(ClassLoader.getSystemClassLoader()); // It stays for ever.
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) { // It ends already.
      ending = true;
    }
  }

  private final Selector selector;

  /** Those that are to be served. Guarded by the class. */
  private final Deque<Port> joining = new ArrayDeque<>();

  /** Its own. */
  private final Set<Port> ports = new HashSet<>();

  private Switchboard() throws IOException {
    super(null, null, "cordon-switchboard", 0, false);
    selector = Selector.open();
    setContextClassLoader(ClassLoader.getSystemClassLoader()); // Nobody's application.
    setDaemon(true);
  }

  /** Begins to serve a port. */
  public static void add(Port port) throws IOException {
    synchronized (Switchboard.class) {
      Switchboard board = current;
      if (board == null) {
        board = new Switchboard();
        board.start();
        current = board;
      }
      board.joining.add(port);
      board.selector.wakeup();
    }
  }

  private static void beginTheEnd() {
    ending = true;
    synchronized (Switchboard.class) {
      if (current != null) {
        current.selector.wakeup();
      }
    }
  }

  @Override
  public void run() {
    try (selector) {
      while (admit()) {
        if (ending) {
          LockSupport.parkNanos(REST_NANOS);
          selector.selectNow();
        } else {
          selector.select();
        }
        for (SelectionKey key : selector.selectedKeys()) {
          serve(key);
        }
        selector.selectedKeys().clear();
        ports.removeIf(Switchboard::isClosed);
      }
    } catch (IOException | RuntimeException | Error e) {
      System.getLogger("dev.cordon").log(Level.ERROR, "The lines to all workers are lost", e);
      abandon();
    }
  }

  private static void serve(SelectionKey key) {
    try {
      if (key.attachment() instanceof Port port) {
        port.serve(key);
      }
    } catch (CancelledKeyException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "A port was closed by somebody else", e);
    }
  }

  private static boolean isClosed(Port port) {
    if (port.channel().isOpen()) {
      return false;
    }
    port.closed();
    return true;
  }

  /** Takes new ports; returns false where there are none at all, and none will come here. */
  private boolean admit() {
    List<Port> admitted;
    synchronized (Switchboard.class) {
      if (joining.isEmpty() && ports.isEmpty()) {
        current = null;
        return false;
      }
      admitted = new ArrayList<>(joining);
      joining.clear();
    }
    for (Port port : admitted) {
      ports.add(port);
      try {
        port.joined(port.channel().register(selector, port.interest(), port));
      } catch (ClosedChannelException e) {
        selector.wakeup(); // It is removed below.
      }
    }
    return true;
  }

  private void abandon() {
    synchronized (Switchboard.class) {
      if (equals(current)) {
        current = null;
      }
      ports.addAll(joining);
    }
    for (Port port : ports) {
      try {
        port.close();
      } catch (IOException e) {
        System.getLogger("dev.cordon").log(Level.DEBUG, "It is closed in any case", e);
      }
      port.closed();
    }
  }
}
