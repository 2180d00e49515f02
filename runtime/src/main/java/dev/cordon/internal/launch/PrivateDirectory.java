package dev.cordon.internal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory of one child, which only its owner can enter: socket, argument file and error file.
 *
 * <p>Its name tells whose it is, so that a later run can sweep what a killed one has left; see
 * {@link Sweep}.
 */
final class PrivateDirectory {

  /** The longest name of a socket that every system takes, in bytes. */
  private static final int MAX_SOCKET = 100;

  private final Path path;

  private PrivateDirectory(Path path) {
    this.path = path;
  }

  static PrivateDirectory create() throws IOException {
    String prefix = Sweep.prefix(ProcessHandle.current());
    var directory = new PrivateDirectory(Files.createTempDirectory(prefix));
    if (directory.socket().toString().length() <= MAX_SOCKET) {
      return directory;
    }
    directory.delete();
    Path shorter = Path.of("/tmp");
    if (!Files.isWritable(shorter)) {
      throw new IOException(
          "java.io.tmpdir is too long for the name of a socket: " + directory.path);
    }
    return new PrivateDirectory(Files.createTempDirectory(shorter, prefix));
  }

  static PrivateDirectory at(Path path) {
    return new PrivateDirectory(path);
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
    Files.writeString(path.resolve("child"), Sweep.identity(child));
  }

  /** Returns the identity of the process that was {@linkplain #note noted}. */
  Optional<String> noted() throws IOException {
    Path note = path.resolve("child");
    return Files.exists(note) ? Optional.of(Files.readString(note)) : Optional.empty();
  }

  /** Deletes it with all that is in it; what has gone already is no fault. */
  void delete() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException e) {
      return;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.deleteIfExists(path);
  }
}
