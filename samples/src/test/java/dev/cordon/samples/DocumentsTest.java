package dev.cordon.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Looks at what the pages say without running it, which {@link DocumentsIT} does. */
@Timeout(60)
final class DocumentsTest {

  /** How a block is tested, and the language of such blocks. */
  private static final Map<String, String> KINDS = Map.ofEntries(
      // Compiled with the other code of its page, and run; "program Search" is Search.java.
      Map.entry("program", "java"),
      // Compiled with the other code of its page.
      Map.entry("class", "java"),
      // The body of a method, compiled with the other code of its page; its parameters follow.
      Map.entry("fragment", "java"),
      // Compared with what the processor writes for the page.
      Map.entry("generated", "java"),
      // Compiled alone: has a message of the code that follows; has none.
      Map.entry("error", "java"),
      Map.entry("cure", "java"),
      // Compared with what the program prints, and with the message of the error above.
      Map.entry("output", "text"),
      Map.entry("message", "text"),
      // Compared with what javac says of the program without a processor.
      Map.entry("unprocessed", "text"),
      // See ReadmeTest and ReadmeIT.
      Map.entry("tour", "sh"),
      Map.entry("verify", "sh"),
      Map.entry("javac", "sh"),
      Map.entry("pom", "xml"),
      // Compared with the code, see ArchitectureTest.
      Map.entry("picture", "mermaid"),
      // For tools that are not at hand; the page has to say that it is not tested.
      Map.entry("untested", "kotlin"));

  /** Those that ReadmeTest and ReadmeIT look for in the README alone. */
  private static final Set<String> README_ONLY = Set.of("tour", "javac", "pom", "untested");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");

  @Test
  void blocks_areOfAKnownKind() throws Exception {
    for (Document document : Document.all()) {
      for (Block block : document.blocks()) {
        assertThat(KINDS).as(block.toString()).containsEntry(block.kind(), block.language());
        if (README_ONLY.contains(block.kind())) {
          assertThat(document.path()).as(block.toString()).isEqualTo(Path.of("README.md"));
        }
        if (block.is("untested")) {
          assertThat(String.join("\n", document.lines())).contains("not tested");
        }
      }
    }
  }

  @Test
  void links_leadSomewhere() throws Exception {
    for (Document document : Document.all()) {
      List<MatchResult> links =
          LINK.matcher(String.join("\n", document.lines())).results().toList();
      for (MatchResult link : links) {
        if (!link.group(1).startsWith("https://")) {
          Path page = Document.ROOT.resolve(document.path());
          Path target = link.group(1).isEmpty()
              ? page
              : page.resolveSibling(link.group(1)).normalize();
          assertThat(target).as("%s: %s", document, link.group()).exists();
          if (link.group(2) != null) {
            assertThat(anchors(target))
                .as("%s: %s", document, link.group())
                .contains(link.group(2));
          }
        }
      }
    }
  }

  private static List<String> anchors(Path page) throws IOException {
    return Document.read(Document.ROOT.relativize(page)).headings().stream()
        .map(heading ->
            heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-'))
        .toList();
  }

  @Test
  void errors_haveAHeadingForEachProblem() throws Exception {
    String problems = Files.readString(
        Document.ROOT.resolve("processor/src/main/java/dev/cordon/processor/Problem.java"));
    List<String> codes = Pattern.compile("^  ([A-Z_]+)\\(", Pattern.MULTILINE)
        .matcher(problems)
        .results()
        .map(result -> result.group(1))
        .toList();

    assertThat(codes).contains("TASK_PRIVATE");
    assertThat(headings("errors.md").filter(heading -> heading.matches("[A-Z_]+")))
        .containsExactlyElementsOf(codes);
  }

  @Test
  void errors_haveAHeadingForEachException() throws Exception {
    List<String> exceptions = new ArrayList<>();
    for (String room : List.of("guard", "pool", "scope", "shared", "task")) {
      Path sources = Document.ROOT.resolve("runtime/src/main/java/dev/cordon").resolve(room);
      try (Stream<Path> files = Files.list(sources)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith("Exception.java") && !name.equals("TaskException.java"))
            .map(name -> name.replace(".java", ""))
            .forEach(exceptions::add);
      }
    }

    assertThat(headings("errors.md").filter(heading -> heading.endsWith("Exception")))
        .containsExactlyInAnyOrderElementsOf(exceptions);
  }

  private static Stream<String> headings(String page) throws IOException {
    return Document.read(Path.of("docs", page)).headings().stream();
  }
}
