package dev.cordon.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of text files as maps, by path within the folder. */
final class Folders {
  private Folders() {}

  /** {@return the files of a folder; none if there is no such folder} */
  static SortedMap<String, String> read(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : filesOf(folder)) {
      files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    return files;
  }

  /** Makes the folder hold these files and no others. */
  static void write(Path folder, Map<String, String> files) throws IOException {
    for (Path old : filesOf(folder)) {
      Files.delete(old);
    }
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}
