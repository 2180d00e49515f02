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
 *
 * <p>A port that is lively is looked at again and again, until there was nothing for a moment. A
 * thread that waits for what comes by one of them looks {@linkplain #helper() in its place}: so
 * what it waits for need not be handed from one thread to another.
 */
public final class Switchboard extends Thread {

  /** A channel that never waits, and what is done when it is ready; on this one thread. */
  public interface Port extends Closeable, Lookout {

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

    /** {@return whether more may come than what its channel tells} */
    default boolean isLively() {
      return false;
    }

    /** {@return whether to look there even when there was nothing the last time} */
    default boolean lingers() {
      return false;
    }

    @Override
    default void attend() {}

    @Override
    default boolean look() {
      return false;
    }

    @Override
    default void rest() {}
  }

  /** Null where there are no ports. Changed with the class held. */
  private static volatile @Nullable Switchboard current;

  /** How long it rests between two looks while this JVM ends. */
  private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  /** How long it rests where others look at the lively ports; so long may all others wait then. */
  private static final long NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(100);

  private static final Lookout HELPER = LivelyPorts.helper(() -> {
    Switchboard board = current;
    return board == null ? null : board.lively;
  });

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

  private final LivelyPorts lively = new LivelyPorts();

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
        board.begin();
        current = board;
      }
      board.joining.add(port);
      board.selector.wakeup();
    }
  }

  private void begin() throws IOException {
    try {
      start();
    } catch (Throwable e) { // There is no room for a thread.
      selector.close();
      throw e;
    }
  }

  /** {@return where a thread may look that waits for what comes by any port} */
  public static Lookout helper() {
    return HELPER;
  }

  /** Has a lively port looked at, in which more has come than the caller will deal with. */
  static void lookAt(Port port) {
    Switchboard board = current;
    if (board != null) {
      board.lively.add(port);
      board.selector.wakeup();
    }
  }

  private static void beginTheEnd() {
    ending = true;
    Switchboard board = current;
    if (board != null) {
      board.selector.wakeup();
    }
  }

  @Override
  public void run() {
    try (selector) {
      while (admit()) {
        await();
        for (SelectionKey key : selector.selectedKeys()) {
          serve(key);
        }
        selector.selectedKeys().clear();
        lively.serve();
        ports.removeIf(Switchboard::isClosed);
      }
    } catch (IOException | RuntimeException | Error e) {
      try {
        System.getLogger("dev.cordon").log(Level.ERROR, "The lines to all workers are lost", e);
      } finally {
        abandon();
      }
    }
  }

  /** Waits until there is something to do. */
  private void await() throws IOException {
    if (ending) {
      LockSupport.parkNanos(REST_NANOS);
    } else if (lively.isEmpty()) {
      selector.select();
      return;
    } else if (LivelyPorts.areHelped()) {
      LockSupport.parkNanos(NAP_NANOS);
    }
    selector.selectNow();
  }

  private void serve(SelectionKey key) {
    if (key.attachment() instanceof Port port) {
      try {
        port.serve(key);
        if (port.isLively()) {
          lively.add(port);
        }
      } catch (CancelledKeyException e) {
        System.getLogger("dev.cordon").log(Level.DEBUG, "A port was closed by somebody else", e);
      } catch (RuntimeException | Error e) {
        lose(port, e);
      }
    }
  }

  /** A port has failed, which is its own fault and nobody else's. */
  static void lose(Port port, Throwable why) {
    System.getLogger("dev.cordon").log(Level.ERROR, "A line is lost", why);
    closeQuietly(port);
  }

  private static void closeQuietly(Port port) {
    try {
      port.close();
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "It is closed in any case", e);
    }
  }

  private static boolean isClosed(Port port) {
    if (port.channel().isOpen()) {
      return false;
    }
    tellClosed(port);
    return true;
  }

  private static void tellClosed(Port port) {
    try {
      port.closed();
    } catch (RuntimeException | Error e) {
      System.getLogger("dev.cordon").log(Level.ERROR, "A line does not end well", e);
    }
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
    ports.addAll(admitted);
    for (Port port : admitted) {
      try {
        port.joined(port.channel().register(selector, port.interest(), port));
        if (!port.channel().isOpen()) { // Closed by somebody who did not know the key.
          selector.wakeup();
        }
      } catch (ClosedChannelException | CancelledKeyException e) {
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
      closeQuietly(port);
      tellClosed(port);
    }
  }
}
