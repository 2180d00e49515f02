package dev.cordon.internal.launch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The user's directory of class-data archives, which only its owner can write, and which several
 * JVMs share.
 *
 * <p>The name of an archive tells its size: a JVM that maps one that was cut crashes.
 */
final class ArchiveDirectory {
  private static final String ARCHIVE = ".jsa";
  private static final String DRAFT = ".draft";

  private static final String LIST = ".list";

  /** Between the paths of a list, none of which contains it. */
  private static final String SEPARATOR = "\0";

  /** How many archives are kept, and how many lists. */
  private static final int KEPT = 16;

  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rwx------");

  private final Path path;

  private ArchiveDirectory(Path path) {
    this.path = path;
  }

  /** Returns the user's own; empty if there is none that can be trusted. */
  static Optional<ArchiveDirectory> ofUser() {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base = cache != null && Path.of(cache).isAbsolute()
        ? Path.of(cache)
        : Path.of(System.getProperty("user.home"), ".cache");
    return at(base.resolve("cordon"));
  }

  /** Returns the directory at {@code path}, which is made where it is missing. */
  static Optional<ArchiveDirectory> at(Path path) {
    try {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(path.getParent());
        Files.createDirectory(path, PosixFilePermissions.asFileAttribute(OWNER));
      }
      return isTrusted(path) ? Optional.of(new ArchiveDirectory(path)) : Optional.empty();
    } catch (IOException | UnsupportedOperationException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "There are no class-data archives", e);
      return Optional.empty();
    }
  }

  private static boolean isTrusted(Path path) throws IOException {
    Object self = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    Map<String, Object> attributes =
        Files.readAttributes(path, "unix:uid,isDirectory,permissions", LinkOption.NOFOLLOW_LINKS);
    return Boolean.TRUE.equals(attributes.get("isDirectory"))
        && self.equals(attributes.get("uid"))
        && OWNER.containsAll((Set<?>) attributes.get("permissions"));
  }

  /**
   * Returns the archive of this key, if there is one, and it is whole. Opens no jar: where
   * manifests name more of them, there is no archive without a list of these.
   */
  Optional<Path> find(ArchiveKey key) throws IOException {
    return findFull(key.full(named(key)));
  }

  /**
   * Opens the jars of this key, and keeps the list of those that only their manifests name, so that
   * {@link #find} need not open them.
   *
   * @return the full key, for which an archive can be made
   */
  ArchiveKey full(ArchiveKey key) throws IOException {
    List<Path> named = key.namedByManifests();
    if (!named.isEmpty()) {
      Path draft = draft(key);
      String names = named.stream().map(Path::toString).collect(Collectors.joining(SEPARATOR));
      Files.writeString(draft, names, StandardOpenOption.CREATE_NEW);
      Files.move(draft, list(key), StandardCopyOption.ATOMIC_MOVE);
    }
    return key.full(named);
  }

  private List<Path> named(ArchiveKey key) throws IOException {
    return Files.isRegularFile(list(key), LinkOption.NOFOLLOW_LINKS)
        ? Stream.of(Files.readString(list(key)).split(SEPARATOR)).map(Path::of).toList()
        : List.of();
  }

  private Path list(ArchiveKey key) {
    return path.resolve(key.name() + LIST);
  }

  private Optional<Path> findFull(ArchiveKey key) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(path, key.name() + "-*" + ARCHIVE)) {
      for (Path file : files) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && file.getFileName().toString().equals(name(key, Files.size(file)))) {
          return Optional.of(file);
        }
        Files.deleteIfExists(file);
      }
    }
    return Optional.empty();
  }

  private static String name(ArchiveKey key, long size) {
    return key.name() + "-" + size + ARCHIVE;
  }

  /** Opens what may be locked by the one JVM of this user that makes an archive. */
  FileChannel openLock() throws IOException {
    return FileChannel.open(
        path.resolve("lock"),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns where the holder of the lock makes what will have a name of this key. */
  Path draft(ArchiveKey key) throws IOException {
    Path draft = path.resolve(key.name() + DRAFT);
    Files.deleteIfExists(draft);
    return draft;
  }

  /** Makes a draft the archive of its full key, and deletes the oldest where there are too many. */
  Path publish(ArchiveKey key, Path draft) throws IOException {
    try (FileChannel written = FileChannel.open(draft, StandardOpenOption.READ)) {
      written.force(true); // A name must not be older than what it names.
    }
    Path archive = path.resolve(name(key, Files.size(draft)));
    Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
    prune(ARCHIVE);
    prune(LIST);
    return archive;
  }

  private void prune(String suffix) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*" + suffix)) {
      files.forEach(found::add);
    }
    found.sort(Comparator.comparing(ArchiveDirectory::time).reversed());
    for (Path old : found.subList(Math.min(KEPT, found.size()), found.size())) {
      Files.deleteIfExists(old);
    }
  }

  private static FileTime time(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).lastModifiedTime();
    } catch (IOException e) {
      return FileTime.fromMillis(0); // Deleted by another JVM.
    }
  }
}
