package dev.cordon.internal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The directory of one child, which only its owner can enter: socket, argument file and error file.
 *
 * <p>A file in it is locked for as long as this JVM lives, so that a later one can tell what a
 * killed one has left; see {@link Sweep}.
 */
final class PrivateDirectory {
  static final String NAME = "cordon-";
  static final String LOCK = "lock";
  static final String CHILD = "child";

  /** The longest name of a socket that every system takes, in bytes. */
  private static final int MAX_SOCKET = 100;

  private final Path path;
  private final FileChannel lock;

  private PrivateDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  static PrivateDirectory create() throws IOException {
    Path usual = Path.of(System.getProperty("java.io.tmpdir"));
    Path shorter = Path.of("/tmp");
    int room = NAME.length() + 20 + "/socket".length(); // A random name has up to 20 digits.
    Path place = usual.toString().length() + room <= MAX_SOCKET ? usual : shorter;
    if (!Files.isDirectory(place)) {
      throw new IOException(
          Files.isDirectory(usual)
              ? "the name of java.io.tmpdir is too long for a socket: " + usual
              : "java.io.tmpdir is no directory: " + usual);
    }
    Path path = Files.createTempDirectory(place, NAME);
    try {
      return new PrivateDirectory(path, lock(path));
    } catch (IOException | RuntimeException e) {
      delete(path);
      throw e;
    }
  }

  /** The file gets its name once it is locked, so that nobody finds it unlocked while we live. */
  private static FileChannel lock(Path directory) throws IOException {
    Path file = directory.resolve("unlocked");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) { // Unlike lock(), it is not ended by an interrupt.
      channel.close();
      throw new IOException("a new file is locked by somebody else: " + file);
    }
    Files.move(file, directory.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
    return channel;
  }

  Path socket() {
    return path.resolve("socket");
  }

  Path arguments() {
    return path.resolve("arguments");
  }

  Path errorFile() {
    return path.resolve("error.log");
  }

  /** Notes which process lives here. */
  void note(ProcessHandle child) throws IOException {
    Files.writeString(path.resolve(CHILD), Sweep.identity(child));
  }

  /** Deletes it with all that is in it. */
  void delete() throws IOException {
    lock.close();
    delete(path);
  }

  /** Deletes a directory of files; what has gone already is no fault. */
  static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException e) {
      return;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.deleteIfExists(directory);
  }
}
