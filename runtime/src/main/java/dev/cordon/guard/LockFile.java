package dev.cordon.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The file by whose lock the processes of the machine exclude each other. The operating system
 * releases it when the process dies, in whatever way.
 *
 * <p>A note in the file, which processes have mapped into their memory, outlives its writer: it
 * tells who holds the lock to write, and so, to whoever has the lock, who has died with it.
 */
final class LockFile {
  /** What names the directory of lock files; those who share locks must see the same. */
  private static final String DIRECTORY = "cordon.lockDirectory";

  /** Where the note has the number of the process that writes, or zero. */
  private static final int WRITER = 0;

  /** Where the note has the number of the one that had died before that, or zero. */
  private static final int DEAD = Long.BYTES;

  private static final int NOTE = 2 * Long.BYTES;

  private static final long FIRST_PAUSE = TimeUnit.MICROSECONDS.toNanos(20);
  private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

  private static final int READABLE = 40;

  private final String name;
  private final Path path;
  private final JvmWide jvm;

  private LockFile(String name, Path path) {
    this.name = name;
    this.path = path;
    this.jvm = JvmWide.of(path.toString());
  }

  /** {@return that of the lock of that name} Nothing is opened yet. */
  static LockFile of(String name) {
    String directory = System.getProperty(DIRECTORY);
    Path place = directory == null
        ? Path.of(System.getProperty("user.home"), ".cache", "cordon", "locks")
        : Path.of(directory);
    return new LockFile(name, place.normalize().resolve(fileName(name)));
  }

  /** Any text is a name, a file's is short and has no separators. */
  private static String fileName(String name) {
    String readable = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return readable.substring(0, Math.min(READABLE, readable.length())) + "-" + hash(name);
  }

  private static String hash(String name) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has it", e);
    }
  }

  /** {@return what this JVM shares of it} */
  JvmWide jvm() {
    return jvm;
  }

  /**
   * Holds it once more; the first hold of the JVM waits for other processes.
   *
   * @param reads whether others may read
   * @param nanos the longest to wait
   * @return whether it was to be had in time
   */
  boolean hold(boolean reads, long nanos) throws InterruptedException {
    if (holdsOnceMore()) {
      return true;
    }
    long begin = System.nanoTime();
    if (!jvm.process().tryLock() && !jvm.process().tryLock(nanos, TimeUnit.NANOSECONDS)) {
      return false;
    }
    try {
      if (jvm.holds().get() == 0 && !await(reads, nanos - (System.nanoTime() - begin))) {
        return false;
      }
      jvm.holds().incrementAndGet();
      return true;
    } finally {
      jvm.process().unlock();
    }
  }

  private boolean holdsOnceMore() {
    return jvm.holds().getAndUpdate(holds -> holds == 0 ? 0 : holds + 1) > 0;
  }

  /** Takes back one {@link #hold}. */
  void release() {
    if (jvm.holds().getAndUpdate(holds -> holds == 1 ? 1 : holds - 1) > 1) {
      return;
    }
    jvm.process().lock();
    try {
      if (jvm.holds().decrementAndGet() == 0) {
        unlock();
      }
    } finally {
      jvm.process().unlock();
    }
  }

  /** {@return the number of the process that holds it to write, or zero} */
  long writer() {
    List<Object> parts = jvm.file().get();
    return parts == null ? 0 : new Opened(parts).note().getLong(WRITER);
  }

  /** {@return whether the last to write before this JVM, which holds it, has died in it} */
  boolean writerDied() {
    FileLock lock = jvm.lock().get();
    List<Object> parts = jvm.file().get();
    return lock != null
        && parts != null
        && new Opened(parts).note().getLong(lock.isShared() ? WRITER : DEAD) != 0;
  }

  /** The system has no wait with a limit, and one without ends in a false alarm of deadlock. */
  private boolean await(boolean reads, long nanos) throws InterruptedException {
    long begin = System.nanoTime();
    long pause = FIRST_PAUSE;
    while (!tryLock(reads)) {
      long left = nanos - (System.nanoTime() - begin);
      if (left <= 0) {
        return false;
      }
      LockSupport.parkNanos(this, Math.min(left, pause));
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
    return true;
  }

  private boolean tryLock(boolean reads) {
    try {
      Opened opened = opened();
      FileLock lock = opened.channel().tryLock(0, Long.MAX_VALUE, reads);
      while (lock != null && !opened.key().equals(key())) { // Deleted, and so no longer shared.
        close(opened);
        opened = opened();
        lock = opened.channel().tryLock(0, Long.MAX_VALUE, reads);
      }
      if (lock == null) {
        return false;
      }
      jvm.lock().set(lock);
      if (!reads) {
        opened.note().putLong(DEAD, opened.note().getLong(WRITER));
        opened.note().putLong(WRITER, ProcessHandle.current().pid());
      }
      return true;
    } catch (OverlappingFileLockException e) {
      return false; // Somebody has replaced the system properties, and a class loader came after.
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private void unlock() {
    FileLock lock = Objects.requireNonNull(jvm.lock().getAndSet(null), "it is held");
    try {
      if (!lock.isShared()) {
        Opened opened = new Opened(Objects.requireNonNull(jvm.file().get(), "it is open"));
        opened.note().putLong(WRITER, 0);
        opened.note().putLong(DEAD, 0);
      }
      lock.release();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private Opened opened() throws IOException {
    List<Object> parts = jvm.file().get();
    if (parts != null) {
      return new Opened(parts);
    }
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          Opened opened = open();
          jvm.file().set(opened.parts());
          return opened;
        } catch (ClosedByInterruptException e) {
          interrupted = Thread.interrupted();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Opened open() throws IOException {
    if (!path.isAbsolute()) { // Processes that run elsewhere would lock another file, unnoticed.
      throw new IOException("its path is not absolute: " + path);
    }
    makeDirectory(Objects.requireNonNull(path.getParent(), "it is absolute"));
    FileChannel channel = FileChannel.open(
        path,
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
    try {
      MappedByteBuffer note = channel.map(FileChannel.MapMode.READ_WRITE, 0, NOTE);
      Object key = key();
      return new Opened(channel, note, key == null ? "deleted" : key);
    } catch (Throwable e) {
      channel.close();
      throw e;
    }
  }

  private void close(Opened opened) throws IOException {
    jvm.file().set(null);
    opened.channel().close();
  }

  private static void makeDirectory(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      if (directory.getParent() != null) {
        Files.createDirectories(directory.getParent());
      }
      try {
        Files.createDirectory(
            directory,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } catch (FileAlreadyExistsException e) {
        if (!Files.isDirectory(directory)) { // Otherwise another process was faster.
          throw e;
        }
      }
    }
  }

  /** {@return what the file that has the name now is known by, or null if none has it} */
  private @Nullable Object key() throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .fileKey();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private GuardException unusable(IOException cause) {
    return new GuardException(
        "The file of the lock " + name + " cannot be used: " + cause
            + ". Its directory may be set by -D" + DIRECTORY + "=...",
        cause);
  }

  /**
   * What is open of the file.
   *
   * @param key what the file is known by, whatever its name
   */
  private record Opened(FileChannel channel, MappedByteBuffer note, Object key) {

    Opened(List<Object> parts) {
      this((FileChannel) parts.get(0), (MappedByteBuffer) parts.get(1), parts.get(2));
    }

    List<Object> parts() {
      return List.of(channel, note, key);
    }
  }
}
