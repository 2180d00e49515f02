package dev.cordon.internal.wire;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that reads all {@linkplain Line lines} of this JVM. It is there while there are
 * lines.
 */
public final class Switchboard extends Thread {

  /** Null where there are no lines. Guarded by the class. */
  private static @Nullable Switchboard current;

  private final Selector selector;

  /** Lines that are to be read. Guarded by the class. */
  private final Deque<Line> joining = new ArrayDeque<>();

  /** Its own. */
  private final Set<Line> lines = new HashSet<>();

  private Switchboard() throws IOException {
    super(null, null, "cordon-switchboard", 0, false);
    selector = Selector.open();
    setContextClassLoader(ClassLoader.getSystemClassLoader()); // Nobody's application.
    setDaemon(true);
  }

  /** Begins to read a line. */
  public static void add(Line line) throws IOException {
    synchronized (Switchboard.class) {
      Switchboard board = current;
      if (board == null) {
        board = new Switchboard();
        board.start();
        current = board;
      }
      board.joining.add(line);
      board.selector.wakeup();
    }
  }

  @Override
  public void run() {
    try (selector) {
      while (admit()) {
        selector.select();
        for (SelectionKey key : selector.selectedKeys()) {
          serve(key);
        }
        selector.selectedKeys().clear();
        lines.removeIf(Switchboard::isClosed);
      }
    } catch (IOException | RuntimeException | Error e) {
      System.getLogger("dev.cordon").log(Level.ERROR, "The lines to all workers are lost", e);
      abandon();
    }
  }

  private static void serve(SelectionKey key) {
    try {
      if (key.attachment() instanceof Line line) {
        line.serve(key);
      }
    } catch (CancelledKeyException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "A line was closed by somebody else", e);
    }
  }

  private static boolean isClosed(Line line) {
    if (line.channel().isOpen()) {
      return false;
    }
    line.closed();
    return true;
  }

  /** Takes new lines; returns false where there are none at all, and none will come here. */
  private boolean admit() {
    List<Line> admitted;
    synchronized (Switchboard.class) {
      if (joining.isEmpty() && lines.isEmpty()) {
        current = null;
        return false;
      }
      admitted = new ArrayList<>(joining);
      joining.clear();
    }
    for (Line line : admitted) {
      lines.add(line);
      try {
        line.joined(line.channel().register(selector, SelectionKey.OP_READ, line));
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
      lines.addAll(joining);
    }
    for (Line line : lines) {
      try {
        line.close();
      } catch (IOException e) {
        System.getLogger("dev.cordon").log(Level.DEBUG, "It is closed in any case", e);
      }
      line.closed();
    }
  }
}
