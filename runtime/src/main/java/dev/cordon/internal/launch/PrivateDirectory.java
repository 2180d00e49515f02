package dev.cordon.internal.launch;

import dev.cordon.internal.context.RunningTask;
import dev.cordon.internal.wire.Invitation;
import dev.cordon.internal.wire.LockBoard;
import dev.cordon.internal.wire.Slate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The directory of one child, or of a hub, which only its owner can enter: socket, argument file
 * and error file.
 *
 * <p>A file in it is locked for as long as this JVM lives, so that a later one can tell what a
 * killed one has left; see {@link Sweep}. The number of the JVM in its name keeps it from looking
 * at its own: to close a file that one has locked releases the lock.
 */
public final class PrivateDirectory {
  static final String NAME = "cordon-";

  /** How the names of those of this JVM begin. */
  static final String OWN = NAME + ProcessHandle.current().pid() + "-";

  static final String LOCK = "lock";
  static final String CHILD = "child";
  private static final String UNLOCKED = "unlocked";
  private static final String SOCKET = "socket";
  private static final String ARGUMENTS = "arguments";
  private static final String ERROR_FILE = "error.log";
  private static final String MARK = Invitation.mark(SOCKET).toString();
  private static final String SLATE = Slate.path(SOCKET).toString();
  private static final String BOARD = LockBoard.path(SOCKET).toString();
  private static final List<String> NAMES =
      List.of(SOCKET, ARGUMENTS, ERROR_FILE, CHILD, UNLOCKED, LOCK, MARK, SLATE, BOARD);

  /** The longest name of a socket that every system takes, in bytes. */
  private static final int MAX_SOCKET = 100;

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Path path;
  private final FileChannel lock;

  private PrivateDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Makes one. */
  public static PrivateDirectory create() throws IOException {
    Optional<Path> own = own();
    Path path = own.isPresent() ? createWithin(own.get()) : createIn(place());
    try {
      return new PrivateDirectory(path, lock(path));
    } catch (Throwable e) {
      try {
        delete(path);
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw e;
    }
  }

  private static Path createIn(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      Path usual = usual();
      throw new IOException(
          Files.isDirectory(usual)
              ? "the name of java.io.tmpdir is too long for a socket: " + usual
              : "java.io.tmpdir is no directory: " + usual);
    }
    return Files.createTempDirectory(place, OWN);
  }

  /** Where nobody else can enter, a number is good enough for a name. */
  private static Path createWithin(Path own) throws IOException {
    return Files.createDirectory(
        own.resolve(Integer.toString(COUNT.incrementAndGet())),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  /** Returns where all of them are, but for those of children that have one of their own. */
  static Path place() {
    Path usual = usual();
    return fits(usual, OWN.length() + 20) ? usual : Path.of("/tmp"); // Of a random number.
  }

  /**
   * Returns the directory of this JVM where it is a child itself, so that whoever kills it clears
   * away what it had begun.
   */
  private static Optional<Path> own() {
    return RunningTask.directory().filter(own -> fits(own, 10) && Files.isDirectory(own));
  }

  private static boolean fits(Path place, int name) {
    int length = place.toString().getBytes(ArgumentFile.nativeCharset()).length;
    return length + "/".length() + name + "/".length() + SOCKET.length() <= MAX_SOCKET;
  }

  private static Path usual() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** The file gets its name once it is locked, so that nobody finds it unlocked while we live. */
  private static FileChannel lock(Path directory) throws IOException {
    Path file = directory.resolve(UNLOCKED);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) { // Unlike lock(), it is not ended by an interrupt.
        throw new IOException("a new file is locked by somebody else: " + file);
      }
      Files.move(file, directory.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
      return channel;
    } catch (Throwable e) {
      channel.close();
      throw e;
    }
  }

  /**
   * {@return whether that is the socket of such a directory, which this user can enter and nobody
   * else; a path that has come from elsewhere may be any}
   */
  public static boolean isSocket(Path path) throws IOException {
    Path directory = path.getParent();
    return directory != null
        && path.endsWith(SOCKET)
        && Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
        && PosixFilePermissions.toString(Files.getPosixFilePermissions(directory))
            .equals("rwx------")
        && Files.exists(directory.resolve(LOCK));
  }

  /** {@return where its socket belongs} */
  public Path socket() {
    return path.resolve(SOCKET);
  }

  Path arguments() {
    return path.resolve(ARGUMENTS);
  }

  Path errorFile() {
    return path.resolve(ERROR_FILE);
  }

  /** Notes which process lives here. */
  void note(ProcessHandle child) throws IOException {
    Files.writeString(path.resolve(CHILD), Sweep.identity(child));
  }

  /** Deletes it with all that is in it. */
  public void delete() throws IOException {
    try {
      lock.close();
    } finally {
      delete(path);
    }
  }

  /**
   * Deletes a directory of files; what has gone already is no fault. What is usually there goes
   * without a look into the directory, which needs a file descriptor.
   */
  static void delete(Path directory) throws IOException {
    for (String name : NAMES) {
      Files.deleteIfExists(directory.resolve(name));
    }
    try {
      Files.deleteIfExists(directory);
    } catch (DirectoryNotEmptyException e) {
      deleteAll(directory);
      Files.deleteIfExists(directory);
    }
  }

  private static void deleteAll(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          Sweep.killChild(file); // It ends with its parent, but for one that is stopped.
          delete(file);
        } else {
          Files.deleteIfExists(file);
        }
      }
    } catch (NoSuchFileException e) {
      return;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
