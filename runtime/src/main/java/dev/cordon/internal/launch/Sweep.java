package dev.cordon.internal.launch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Clears away what a killed JVM has left: directories, and children that the system had stopped, so
 * that they could not end by themselves.
 *
 * <p>That its owner has gone is told by the lock of a directory, which the system has released; a
 * child is told by its number <em>and</em> its start, since numbers come again.
 */
final class Sweep {

  private Sweep() {}

  /** Sweeps the directory for temporary files, before this JVM has a directory there. */
  static void once() {
    Once.done();
  }

  /** Its initializer runs once. */
  private static final class Once {
    static {
      sweep(PrivateDirectory.place());
    }

    static void done() {}
  }

  static void sweep(Path temporary) {
    try (DirectoryStream<Path> directories =
        Files.newDirectoryStream(temporary, PrivateDirectory.NAME + "*")) {
      for (Path directory : directories) {
        sweepIfLeft(directory);
      }
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "Nothing is swept in " + temporary, e);
    }
  }

  private static void sweepIfLeft(Path directory) {
    try {
      if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
          || !Files.getOwner(directory).getName().equals(System.getProperty("user.name"))) {
        return;
      }
      try (FileChannel channel = FileChannel.open(
              directory.resolve(PrivateDirectory.LOCK),
              LinkOption.NOFOLLOW_LINKS,
              StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        if (lock != null) {
          killChild(directory);
          PrivateDirectory.delete(directory);
        }
      }
    } catch (NoSuchFileException e) {
      // Not ours, or just being made or deleted by another JVM.
      System.getLogger("dev.cordon").log(Level.TRACE, "{0} is left alone", directory);
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "Left behind: " + directory, e);
    }
  }

  /** Kills the child of a directory whose owner has gone. */
  static void killChild(Path directory) throws IOException {
    Path note = directory.resolve(PrivateDirectory.CHILD);
    if (Files.exists(note, LinkOption.NOFOLLOW_LINKS)) {
      String identity = Files.readString(note);
      find(identity).ifPresent(Sweep::kill);
    }
  }

  private static void kill(ProcessHandle child) {
    List<ProcessHandle> descendants = child.descendants().toList();
    child.destroyForcibly();
    descendants.forEach(ProcessHandle::destroyForcibly);
  }

  /** Returns the living process of this identity. */
  private static Optional<ProcessHandle> find(String identity) throws IOException {
    if (!identity.matches("\\d{1,18} \\d{1,18}")) {
      return Optional.empty();
    }
    long pid = Long.parseLong(identity.substring(0, identity.indexOf(' ')));
    Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    return process.isPresent() && identity(process.get()).equals(identity)
        ? process
        : Optional.empty();
  }

  /** {@return number and start of a process} */
  static String identity(ProcessHandle process) throws IOException {
    return process.pid() + " " + start(process);
  }

  private static long start(ProcessHandle process) throws IOException {
    Optional<ProcessStat> stat = ProcessStat.of(process.pid());
    return stat.isPresent()
        ? stat.get().startTicks()
        : process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
