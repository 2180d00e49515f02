package dev.cordon.internal.launch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Clears away what a parent has left that was killed: directories, and children that the system had
 * stopped and that have not ended by themselves.
 *
 * <p>A process is told by its number <em>and</em> its start time, since numbers come again.
 */
final class Sweep {
  private static final String NAME = "cordon-";

  private Sweep() {}

  /** {@return the begin of the names of the directories of {@code parent}} */
  static String prefix(ProcessHandle parent) {
    return NAME + identity(parent) + "-";
  }

  /** {@return number and start time of a process} */
  static String identity(ProcessHandle process) {
    return process.pid()
        + "-"
        + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /** Sweeps the directory for temporary files of this user, once per JVM. */
  static void once() {
    Once.done();
  }

  /** Runs its initializer once. */
  private static final class Once {
    static {
      sweep(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static void done() {}
  }

  static void sweep(Path temporary) {
    try (DirectoryStream<Path> directories = Files.newDirectoryStream(temporary, NAME + "*")) {
      for (Path directory : directories) {
        if (isOurs(directory) && !livesOn(directory)) {
          clear(PrivateDirectory.at(directory));
        }
      }
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "Nothing swept in " + temporary, e);
    }
  }

  private static boolean isOurs(Path directory) throws IOException {
    return directory.getFileName().toString().matches(NAME + "\\d+-\\d+-\\d+")
        && Files.isDirectory(directory, java.nio.file.LinkOption.NOFOLLOW_LINKS)
        && Files.getOwner(directory)
            .equals(Files.getOwner(Path.of(System.getProperty("user.home"))))
        && Files.isWritable(directory);
  }

  private static boolean livesOn(Path directory) {
    String name = directory.getFileName().toString();
    return find(name.substring(NAME.length(), name.lastIndexOf('-'))).isPresent();
  }

  private static void clear(PrivateDirectory directory) {
    try {
      directory.noted().flatMap(Sweep::find).ifPresent(ProcessHandle::destroyForcibly);
      directory.delete();
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "A directory is left behind", e);
    }
  }

  /** Returns the living process of this identity. */
  private static Optional<ProcessHandle> find(String identity) {
    int dash = identity.indexOf('-');
    return ProcessHandle.of(Long.parseLong(identity.substring(0, dash)))
        .filter(ProcessHandle::isAlive)
        .filter(process -> identity(process).equals(identity));
  }
}
