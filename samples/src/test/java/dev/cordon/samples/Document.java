package dev.cordon.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param path the file, seen from the root of the project
 * @param lines what it says
 * @param blocks its blocks of code, in their order
 */
record Document(Path path, List<String> lines, List<Block> blocks) {

  /** The root of the project. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final String FENCE = "```";
  private static final Pattern COMMENT = Pattern.compile("<!-- test: (\\S+) ?(.*?) -->");

  /** {@return every page of the project} */
  static List<Document> all() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path directory : List.of(ROOT, ROOT.resolve("docs"))) {
      try (Stream<Path> files = Files.list(directory)) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    List<Document> documents = new ArrayList<>();
    for (Path page : pages) {
      documents.add(read(ROOT.relativize(page)));
    }
    return documents;
  }

  static Document read(Path path) throws IOException {
    List<String> lines = Files.readAllLines(ROOT.resolve(path));
    List<Block> blocks = new ArrayList<>();
    String kind = "";
    String argument = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher comment = COMMENT.matcher(line);
      if (comment.matches()) {
        kind = comment.group(1);
        argument = comment.group(2);
      } else if (line.strip().startsWith(FENCE)) {
        String place = path + ":" + (i + 1);
        var text = new StringBuilder();
        for (i++; !lines.get(i).equals(FENCE); i++) {
          text.append(lines.get(i)).append('\n');
        }
        blocks.add(new Block(
            place, line.strip().substring(FENCE.length()), kind, argument, text.toString()));
        kind = "";
        argument = "";
      }
    }
    return new Document(path, lines, List.copyOf(blocks));
  }

  /** {@return the texts of its headings} */
  List<String> headings() {
    return lines.stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", ""))
        .toList();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
