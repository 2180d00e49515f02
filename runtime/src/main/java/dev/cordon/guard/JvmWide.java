package dev.cordon.guard;

import java.nio.channels.FileLock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The state of one lock of the machine in this JVM, which the class loaders that have loaded Cordon
 * share: the operating system knows the JVM only, and takes all its locks on a file from it when
 * any of its threads closes that file. It stands among the system properties, which are the one map
 * that all of them see, and has classes of the JDK only, so that no class loader is kept.
 *
 * @param threads keeps the threads of the JVM apart
 * @param process held by whoever changes what follows
 * @param holds how often threads hold the file, reentrant holds included
 * @param lock that of the JVM on the file, or null
 * @param file what is open of it, or null
 * @param writer the thread that writes, or null
 * @param waiting the threads that wait
 */
record JvmWide(
    ReentrantReadWriteLock threads,
    ReentrantLock process,
    AtomicInteger holds,
    AtomicReference<@Nullable FileLock> lock,
    AtomicReference<@Nullable List<Object>> file,
    AtomicReference<@Nullable Thread> writer,
    Set<Thread> waiting) {

  /** Its number changes with the parts. */
  private static final String PROPERTY = "dev.cordon.guard.machine.1";

  /** {@return that of the lock file at {@code path}} */
  @SuppressWarnings("unchecked") // What has that name is ours.
  static JvmWide of(String path) {
    var all = (Map<String, List<Object>>) System.getProperties()
        .computeIfAbsent(PROPERTY, absent -> new ConcurrentHashMap<String, List<Object>>());
    return new JvmWide(all.computeIfAbsent(path, absent -> create().parts()));
  }

  private static JvmWide create() {
    return new JvmWide(
        new ReentrantReadWriteLock(),
        new ReentrantLock(),
        new AtomicInteger(),
        new AtomicReference<>(),
        new AtomicReference<>(),
        new AtomicReference<>(),
        ConcurrentHashMap.newKeySet());
  }

  private List<Object> parts() {
    return List.of(threads, process, holds, lock, file, writer, waiting);
  }

  @SuppressWarnings("unchecked") // As they were put there.
  private JvmWide(List<Object> parts) {
    this(
        (ReentrantReadWriteLock) parts.get(0),
        (ReentrantLock) parts.get(1),
        (AtomicInteger) parts.get(2),
        (AtomicReference<@Nullable FileLock>) parts.get(3),
        (AtomicReference<@Nullable List<Object>>) parts.get(4),
        (AtomicReference<@Nullable Thread>) parts.get(5),
        (Set<Thread>) parts.get(6));
  }
}
