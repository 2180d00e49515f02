package dev.cordon.internal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class ArgumentFileTest {

  @TempDir
  private Path directory;

  @Test
  void split_separatesAtWhiteSpace() {
    assertThat(ArgumentFile.split("a  b\tc\nd\r\n\n e")).containsExactly("a", "b", "c", "d", "e");
    assertThat(ArgumentFile.split("")).isEmpty();
    assertThat(ArgumentFile.split(" \n")).isEmpty();
  }

  @Test
  void split_keepsWhatIsQuoted() {
    assertThat(ArgumentFile.split("\"a b\" 'c \"d\"' -De=\"f g\"h"))
        .containsExactly("a b", "c \"d\"", "-De=f gh");
    assertThat(ArgumentFile.split("\"\" ''")).containsExactly("", "");
  }

  @Test
  void split_readsEscapesWithinQuotesOnly() {
    assertThat(ArgumentFile.split("\"a\\\\b\\\"c\\n\\t\\r\\f\\x\""))
        .containsExactly("a\\b\"c\n\t\r\fx");
    assertThat(ArgumentFile.split("C:\\temp")).containsExactly("C:\\temp");
  }

  @Test
  void split_leavesCommentsOut() {
    assertThat(ArgumentFile.split("# all of it\na # the rest\nb#c \"#d\" #"))
        .containsExactly("a", "b#c", "#d");
  }

  @Test
  void write_isReadBackAsItWas() throws Exception {
    List<String> arguments = List.of(
        "plain",
        "with space",
        "\"quoted\" 'both'",
        "back\\slash\\",
        "line\nbreak",
        "#no",
        "",
        "@at");
    Path file = directory.resolve("arguments");

    ArgumentFile.write(file, arguments);

    assertThat(ArgumentFile.split(Files.readString(file))).isEqualTo(arguments);
  }

  @Test
  void write_isReadByTheLauncherAsItWas() throws Exception {
    Path file = directory.resolve("arguments");
    ArgumentFile.write(
        file,
        List.of(
            "-XshowSettings:properties",
            "-Dcordon.one=back\\slash \"quoted\" 'both' #no",
            "-Dcordon.two=\ttab and @at",
            "-version"));

    Process java = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "@" + file)
        .redirectErrorStream(true)
        .start();
    String printed = new String(java.getInputStream().readAllBytes(), Charset.defaultCharset());

    assertThat(java.waitFor()).isZero();
    assertThat(printed)
        .contains("cordon.one = back\\slash \"quoted\" 'both' #no")
        .contains("cordon.two = \ttab and @at");
  }

  @Test
  void expand_putsTheWordsOfAFileInItsPlace() throws Exception {
    Path file = directory.resolve("arguments");
    Files.writeString(file, "-Da=1 -Db='2 3'");

    assertThat(ArgumentFile.expand(List.of("-Dx", "@" + file, "@@literal", "@", "Main")))
        .containsExactly("-Dx", "-Da=1", "-Db=2 3", "@@literal", "@", "Main");
  }

  @Test
  void expand_ofAFileThatIsNotThere_goesOnWithoutIt() {
    assertThat(ArgumentFile.expand(List.of("-Dx", "@" + directory.resolve("absent"), "Main")))
        .containsExactly("-Dx", "Main");
  }
}
