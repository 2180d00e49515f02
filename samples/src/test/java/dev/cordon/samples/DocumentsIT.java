package dev.cordon.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles and runs the Java code of the pages, with the jars that this build has made. */
@Timeout(300)
final class DocumentsIT {
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");

  @TempDir
  private Path directory;

  static Stream<Document> pages() throws IOException {
    return pagesWith("program", "class", "fragment", "generated", "output", "unprocessed");
  }

  static Stream<Document> pagesWithErrors() throws IOException {
    return pagesWith("error", "message", "cure");
  }

  private static Stream<Document> pagesWith(String... kinds) throws IOException {
    List<String> wanted = List.of(kinds);
    return Document.all().stream()
        .filter(page -> page.blocks().stream().anyMatch(block -> wanted.contains(block.kind())));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void code_compilesAndDoesWhatThePageSays(Document page) throws Exception {
    Map<String, String> sources = sources(page);
    Compilation compilation = Compilation.of(directory, sources, "-Xlint:all,-processing");
    assertThat(compilation.messages()).as(page.toString()).isEmpty();

    for (Block block : page.blocks()) {
      if (block.is("generated")) {
        assertThat(block.text())
            .as(block.toString())
            .isEqualTo(compilation.generated(block.argument()));
      } else if (block.is("output")) {
        Program program = compilation.run(block.argument());
        assertThat(program.lines())
            .as(block.toString())
            .isEqualTo(new Program(block.text(), "").lines());
      } else if (block.is("unprocessed")) {
        String file = block.argument() + ".java";
        Compilation without = Compilation.withoutProcessor(
            directory.resolve("unprocessed"), Map.of(file, sources.get(file)));
        assertThat(String.join("\n", without.messages()))
            .as(block.toString())
            .contains(block.text().lines().toList());
      }
    }
  }

  /** Every program has an output, and every source its own file. */
  private static Map<String, String> sources(Document page) {
    Map<String, String> sources = new HashMap<>();
    for (Block block : page.blocks()) {
      String file = null;
      String text = block.text();
      if (block.is("program") || block.is("class")) {
        file = block.argument() + ".java";
      } else if (block.is("fragment")) {
        String name = "Fragment" + sources.size();
        file = name + ".java";
        text = fragment(name, block);
      }
      if (file != null) {
        assertThat(sources.put(file, text)).as(block.toString()).isNull();
      }
    }
    assertThat(arguments(page, "output")).containsExactlyElementsOf(arguments(page, "program"));
    return sources;
  }

  private static List<String> arguments(Document page, String kind) {
    return page.blocks().stream()
        .filter(block -> block.is(kind))
        .map(Block::argument)
        .toList();
  }

  private static String fragment(String name, Block block) {
    return """
        import dev.cordon.*;
        import dev.cordon.guard.*;
        import dev.cordon.pool.*;
        import dev.cordon.scope.*;
        import dev.cordon.shared.*;
        import dev.cordon.task.*;
        import java.io.*;
        import java.nio.file.*;
        import java.time.*;
        import java.util.*;
        import java.util.concurrent.*;

        final class %s {
          static void run(%s) throws Exception {
        %s
          }
        }
        """.formatted(name, block.argument(), block.text());
  }

  @ParameterizedTest
  @MethodSource("pagesWithErrors")
  void examples_haveTheErrorUntilTheyAreCured(Document page) throws Exception {
    var last = new Compilation(directory, true, List.of()); // A message needs an error above it.
    for (Block block : page.blocks()) {
      switch (block.kind()) {
        case "error" -> {
          last = alone(block);
          assertThat(ofCode(last, block.argument())).as(block.toString()).isNotEmpty();
        }
        case "message" ->
          assertThat(ofCode(last, block.argument()))
              .as(block.toString())
              .containsExactly(block.text().replace('\n', ' ').strip());
        case "cure" -> {
          last = alone(block);
          assertThat(last.success()).as("%s: %s", block, last.messages()).isTrue();
          assertThat(ofCode(last, block.argument())).as(block.toString()).isEmpty();
        }
        default -> {
          // Looked at with the whole of the page.
        }
      }
    }
  }

  private Compilation alone(Block block) throws IOException {
    Matcher type = TYPE.matcher(block.text());
    assertThat(type.find()).as(block.toString()).isTrue();
    Path own = directory.resolve(block.place().replaceAll("\\W", "_"));
    return Compilation.of(own, Map.of(type.group(1) + ".java", block.text()));
  }

  private static List<String> ofCode(Compilation compilation, String code) {
    return compilation.messages().stream()
        .filter(message -> message.startsWith("[" + code + "]"))
        .toList();
  }
}
