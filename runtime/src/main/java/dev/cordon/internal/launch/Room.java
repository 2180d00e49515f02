package dev.cordon.internal.launch;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * What this JVM needs before it can start a process, asked for before anything is begun, since the
 * JDK does not bear the want of it.
 *
 * <p>It loses a process for which it cannot start a thread that watches it: the process lives on as
 * nobody's child. Where there are no descriptors for the pipes, JDK 17 closes descriptor 0, which
 * may be anybody's. And a class that finds no descriptor for its native library is of no use any
 * more for the life of this JVM.
 */
public final class Room {

  /** For the process itself and the JDK's thread that watches it. */
  private static final int THREADS = 2;

  /** For pipes, socket, selector, lock and libraries. */
  private static final int DESCRIPTORS = 20;

  private static final File NOTHING = new File("/dev/null");

  /** Whether a process was started, and so all that it takes has been loaded. */
  private static volatile boolean loaded;

  private Room() {}

  /**
   * Makes sure that there is room for a process.
   *
   * @throws IOException if there is not
   */
  static void require() throws IOException {
    requireThreads();
    requireDescriptors();
  }

  /** A process was started. */
  static void sufficed() {
    loaded = true;
  }

  /**
   * Makes sure, before the first start, that classes can be loaded that load a library or a file.
   *
   * @throws IOException if they cannot
   */
  public static void requireForClasses() throws IOException {
    if (!loaded) {
      requireDescriptors();
    }
  }

  private static void requireThreads() throws IOException {
    var unused = ProcessHandle.current(); // Loads what would take its time after the start.
    var enough = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    try {
      for (int i = 0; i < THREADS; i++) {
        var thread = new Thread(() -> await(enough), "cordon-room");
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
      }
    } catch (OutOfMemoryError e) {
      throw new IOException("there is no room for its threads", e);
    } finally {
      enough.countDown();
      awaitEnd(threads);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // It ends, as it would in any case.
    }
  }

  private static void awaitEnd(List<Thread> threads) {
    boolean interrupted = Thread.interrupted();
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true; // One that has not ended yet will do so soon.
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void requireDescriptors() throws IOException {
    if (!NOTHING.exists()) {
      return;
    }
    List<InputStream> open = new ArrayList<>();
    try {
      for (int i = 0; i < DESCRIPTORS; i++) {
        open.add(new FileInputStream(NOTHING));
      }
    } finally {
      for (InputStream stream : open) {
        stream.close();
      }
    }
  }
}
