package dev.cordon.internal.codec;

import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/**
 * A path as text: the name of one of the default file system, the address of any other. A name that
 * is not text, as bytes can be on disk, is told by its address too.
 *
 * @param text the name or the address
 * @param names how many names at the end of the address belong to the path, if it is relative; 0
 *     for all of them; -1 for a name
 */
public record PathText(String text, int names) {
  private static final int NAME = -1;

  /** What stands in the text of a path for bytes that are not text. */
  private static final char UNKNOWN = '\ufffd';

  /** {@return {@code path} as text} */
  public static PathText of(Path path) {
    boolean usual = path.getFileSystem().equals(FileSystems.getDefault());
    String name = path.toString();
    if (usual && name.indexOf(UNKNOWN) < 0) {
      return new PathText(name, NAME);
    }
    boolean relative = usual && !path.isAbsolute();
    return new PathText(path.toUri().toString(), relative ? path.getNameCount() : 0);
  }

  /** {@return the path} */
  public Path path() {
    if (names == NAME) {
      return Path.of(text);
    }
    Path whole = Path.of(URI.create(text));
    int end = whole.getNameCount();
    return names == 0 ? whole : whole.subpath(end - names, end);
  }
}
