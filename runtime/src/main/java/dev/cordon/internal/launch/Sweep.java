package dev.cordon.internal.launch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Clears away what a killed JVM has left: directories, and children that the system had stopped, so
 * that they could not end by themselves.
 *
 * <p>That its owner has gone is told by the lock of a directory, which the system has released; a
 * child is told by its number <em>and</em> its start, since numbers come again.
 */
final class Sweep {

  /** The names that the JDK makes of a random number, behind that of a process. */
  private static final Pattern MADE =
      Pattern.compile(PrivateDirectory.NAME + "\\d{1,19}-\\d{1,20}");

  private Sweep() {}

  /** Sweeps the directory for temporary files. */
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
        Files.newDirectoryStream(temporary, PrivateDirectory.NAME + "[0-9]*")) {
      UserPrincipal self = self(temporary);
      for (Path directory : directories) {
        if (isOurs(directory, self)) {
          sweepIfLeft(directory);
        }
      }
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "Nothing is swept in " + temporary, e);
    }
  }

  /** Returns who owns what this process makes; the name of the user need not be known. */
  private static UserPrincipal self(Path temporary) throws IOException {
    Path probe = Files.createTempFile(temporary, "cordon", ".probe");
    try {
      return Files.getOwner(probe);
    } finally {
      Files.delete(probe);
    }
  }

  /**
   * Returns whether it is a directory as other JVMs make them. One of the user's own may have a
   * like name, and another user may have put a link to somewhere else; a directory that is ours can
   * be replaced by nobody else.
   */
  private static boolean isOurs(Path directory, UserPrincipal self) {
    try {
      var attributes =
          Files.readAttributes(directory, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      String name = directory.getFileName().toString();
      return MADE.matcher(name).matches()
          && !name.startsWith(PrivateDirectory.OWN)
          && attributes.isDirectory()
          && attributes.owner().equals(self)
          && attributes.permissions().equals(PosixFilePermissions.fromString("rwx------"))
          && Files.isRegularFile(
              directory.resolve(PrivateDirectory.LOCK), LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.TRACE, "{0} is left alone", directory);
      return false;
    }
  }

  private static void sweepIfLeft(Path directory) {
    try {
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
    } catch (IOException | OverlappingFileLockException e) { // Locked by this JVM, perhaps.
      System.getLogger("dev.cordon").log(Level.DEBUG, "Left behind: " + directory, e);
    }
  }

  /** Kills the child of a directory whose owner has gone. */
  static void killChild(Path directory) throws IOException {
    Path note = directory.resolve(PrivateDirectory.CHILD);
    if (Files.isRegularFile(note, LinkOption.NOFOLLOW_LINKS)) {
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
