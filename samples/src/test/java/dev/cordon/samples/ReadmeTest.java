package dev.cordon.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.Element;

/** Compares the README with the build that it speaks of. */
@Timeout(60)
final class ReadmeTest {

  @Test
  void firstTwoCommands_areTheTourAndTheBuild() throws Exception {
    List<Block> commands =
        readme().stream().filter(block -> block.language().equals("sh")).toList();

    assertThat(commands.get(0).text())
        .isEqualTo("mvn -q -B -ntp -DskipTests package"
            + " && java -jar samples/target/cordon-samples.jar\n");
    assertThat(commands.get(1).text()).isEqualTo("mvn -B -ntp clean verify\n");
  }

  @Test
  void buildCommand_isWhatTheServerRuns() throws Exception {
    List<String> builds = new ArrayList<>();
    for (Document page : Document.all()) {
      page.blocks().stream()
          .filter(block -> block.is("verify"))
          .map(block -> block.text().strip())
          .forEach(builds::add);
    }
    String server = Files.readString(Document.ROOT.resolve(".ci/run"));

    assertThat(builds)
        .isNotEmpty()
        .allSatisfy(build -> assertThat(server).contains("JAVA_HOME=$1 " + build + " "));
  }

  /** The samples are built as the README tells users to build. */
  @Test
  void pom_namesTheModulesAsTheSamplesDo() throws Exception {
    Element snippet = parse("<snippet>" + only("pom").text() + "</snippet>");
    Element samples = parse(Files.readString(Path.of("pom.xml")));

    assertThat(coordinates(snippet, "dependency"))
        .containsExactly(
            "dev.cordon:cordon-annotations:" + Jars.VERSION,
            "dev.cordon:cordon-runtime:" + Jars.VERSION);
    assertThat(coordinates(snippet, "path"))
        .containsExactly("dev.cordon:cordon-processor:" + Jars.VERSION);
    assertThat(coordinates(samples, "path"))
        .containsExactly("dev.cordon:cordon-processor:${project.version}");
    assertThat(parents(snippet)).isEqualTo(parents(samples));
  }

  @Test
  void gradleSnippet_namesTheSameModules() throws Exception {
    String snippet = only("untested").text();

    for (String module : List.of("annotations", "runtime", "processor")) {
      assertThat(snippet).contains("\"dev.cordon:cordon-" + module + ":" + Jars.VERSION + "\"");
    }
  }

  private static List<Block> readme() throws IOException {
    return Document.read(Path.of("README.md")).blocks();
  }

  private static Block only(String kind) throws IOException {
    List<Block> blocks = readme().stream().filter(block -> block.is(kind)).toList();
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }

  private static Element parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static List<String> coordinates(Element xml, String element) {
    List<String> found = new ArrayList<>();
    var nodes = xml.getElementsByTagName(element);
    for (int i = 0; i < nodes.getLength(); i++) {
      var node = (Element) nodes.item(i);
      found.add(
          text(node, "groupId") + ":" + text(node, "artifactId") + ":" + text(node, "version"));
    }
    return found;
  }

  private static String text(Element element, String child) {
    return element.getElementsByTagName(child).item(0).getTextContent();
  }

  /** The elements between the path of the processor and its plugin, and the plugin's name. */
  private static List<String> parents(Element xml) {
    List<String> names = new ArrayList<>();
    var element = (Element) xml.getElementsByTagName("path").item(0);
    while (!element.getTagName().equals("plugin")) {
      element = (Element) element.getParentNode();
      names.add(element.getTagName());
    }
    names.add(text(element, "artifactId"));
    return names;
  }
}
