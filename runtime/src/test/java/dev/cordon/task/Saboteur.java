package dev.cordon.task;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What tasks do when they mean harm. Most of it does not return. */
final class Saboteur {

  /** Keeps what is computed in vain from being optimised away. */
  static volatile long sink;

  private Saboteur() {}

  /** Tells the number of this process, all at once. */
  static void announce(Path mark) throws IOException {
    Path draft = Files.createTempFile(mark.toAbsolutePath().getParent(), "draft", "");
    Files.writeString(draft, Long.toString(ProcessHandle.current().pid()));
    Files.move(draft, mark, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Announces this process, or the family that it starts, then does harm of the kind. */
  static String announceAnd(String harm, String mark) throws IOException {
    if (harm.equals("family")) {
      Family.start(mark);
      return idle();
    }
    switch (harm) {
      case "deaf" -> ignoreInterrupts();
      case "hook" -> hangAtShutdown();
      default -> sink = 0;
    }
    announce(Path.of(mark));
    return switch (harm) {
      case "idle", "deaf", "hook" -> idle();
      case "spin" -> spin();
      case "count" -> count();
      case "read" -> readNothing();
      default -> throw new IllegalArgumentException(harm);
    };
  }

  /** Waits for nothing, whatever interrupts come. */
  static String idle() {
    while (true) {
      LockSupport.park();
      sink = Thread.interrupted() ? 1 : 0;
    }
  }

  /** Loops without an end. */
  static String spin() {
    while (true) {
      sink = System.nanoTime();
    }
  }

  /** Runs loops with an {@code int} counter, which have no safepoint of their own. */
  static String count() {
    while (true) {
      int sum = 0;
      for (int i = 0; i < Integer.MAX_VALUE; i++) {
        sum = sum * 31 + i;
      }
      sink = sum;
    }
  }

  /** Blocks in native code, in a read of a pipe that nobody writes to. */
  static String readNothing() throws IOException {
    Pipe pipe = Pipe.open();
    int read = pipe.source().read(ByteBuffer.allocate(1));
    return "read " + read;
  }

  /** Ignores the signal of an interrupt at the terminal. */
  private static void ignoreInterrupts() {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      signal
          .getMethod("handle", signal, handler)
          .invoke(
              null,
              signal.getConstructor(String.class).newInstance("INT"),
              handler.getField("SIG_IGN").get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes all of the heap. */
  static String fillHeap() {
    List<byte[]> blocks = new ArrayList<>();
    while (true) {
      blocks.add(new byte[1 << 20]);
      sink = blocks.size();
    }
  }

  /** Calls itself without an end. */
  static int recurse(int depth) {
    return depth < 0 ? 0 : recurse(depth + 1) + 1;
  }

  /** Adds a hook that keeps the JVM from ending. */
  static void hangAtShutdown() {
    Runtime.getRuntime().addShutdownHook(new Thread(Saboteur::idle));
  }
}
