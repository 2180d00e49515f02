package dev.cordon.internal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class ParentFlagsTest {

  @Test
  void inherited_keepsPropertiesAssertionsAndOpenings() {
    assertThat(inherited(
            "-Da=1",
            "-ea",
            "-da:dev.cordon...",
            "-esa",
            "--enable-preview",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-exports",
            "java.base/sun.nio.ch=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "Main"))
        .containsExactly(
            "-Da=1",
            "-ea",
            "-da:dev.cordon...",
            "-esa",
            "--enable-preview",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Xmx1g",
        "-XX:+UseSerialGC",
        "-javaagent:agent.jar",
        "-agentlib:jdwp=transport=dt_socket",
        "-agentpath:/agent.so",
        "-Xdebug",
        "-Xrunjdwp:server=y",
        "-Dcom.sun.management.jmxremote.port=9",
        "-Djava.class.path=other",
        "-verbose:gc",
        "-server",
        "-splash:picture"
      })
  void inherited_leavesOut(String flag) {
    assertThat(inherited("-Dkept=1", flag, "-Dkept=2", "Main"))
        .containsExactly("-Dkept=1", "-Dkept=2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-cp", "-classpath", "--class-path", "-p", "--module-path"})
  void inherited_skipsTheValueOfAPath(String flag) {
    assertThat(inherited(flag, "-Dno=1", "-Dyes=1", "Main")).containsExactly("-Dyes=1");
  }

  @Test
  void inherited_endsAtTheProgram() {
    assertThat(inherited("-Dyes=1", "Main", "-Dno=1")).containsExactly("-Dyes=1");
    assertThat(inherited("-Dyes=1", "-jar", "-Dno=1.jar", "-Dno=2")).containsExactly("-Dyes=1");
    assertThat(inherited("-Dyes=1", "-m", "module/Main", "-Dno=1")).containsExactly("-Dyes=1");
    assertThat(inherited("-Dyes=1")).containsExactly("-Dyes=1");
  }

  @Test
  void inherited_readsArgumentFiles(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("arguments");
    Files.writeString(file, "-Da='1 2' # the first\n-Xmx1g\n-cp \"x y\" Main -Dno=1");

    assertThat(inherited("@" + file, "-Dno=2")).containsExactly("-Da=1 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/usr/bin/java", "java", "C:/jdk/bin/javaw.exe"})
  void inherited_ofAJavaLauncher_isRead(String program) {
    assertThat(ParentFlags.inherited(List.of(program, "-Da=1", "Main"))).containsExactly("-Da=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/opt/app/launcher", "/", "javac"})
  void inherited_ofAnotherLauncher_isNothing(String program) {
    assertThat(ParentFlags.inherited(List.of(program, "-Da=1", "Main"))).isEmpty();
    assertThat(ParentFlags.inherited(List.of())).isEmpty();
  }

  private static List<String> inherited(String... words) {
    List<String> line = new ArrayList<>(List.of("/jdk/bin/java"));
    line.addAll(List.of(words));
    return ParentFlags.inherited(line);
  }
}
