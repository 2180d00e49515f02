package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a child takes over from the command line and the environment of its parent. */
@Timeout(60)
final class InheritanceTest {

  @TempDir
  private Path directory;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void child_inherits(boolean byArgumentFile) throws Exception {
    ParentJvm prepared = ParentJvm.in(directory)
        .flags(
            "-ea",
            "-Dcordon.test=a b",
            "-Duser.language=de",
            "-Duser.country=AT",
            "-Duser.timezone=Asia/Tokyo",
            "-Dfile.encoding=ISO-8859-1",
            "--add-opens",
            "java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED")
        .environment("CORDON_TEST", "kept");
    if (byArgumentFile) {
      prepared = prepared.byArgumentFile();
    }
    try (ParentJvm parent = prepared.start(
        "facts",
        "assertions",
        "property:cordon.test",
        "locale",
        "zone",
        "charset",
        "open:java.util",
        "open:java.net",
        "open:java.lang",
        "variable:CORDON_TEST",
        "property:java.class.path")) {
      assertThat(parent.facts())
          .containsOnly(
              entry("assertions", "true"),
              entry("property:cordon.test", "a b"),
              entry("locale", "de_AT"),
              entry("zone", "Asia/Tokyo"),
              entry("charset", "ISO-8859-1"),
              entry("open:java.util", "true"),
              entry("open:java.net", "true"),
              entry("open:java.lang", "false"),
              entry("variable:CORDON_TEST", "kept"),
              entry("property:java.class.path", System.getProperty("java.class.path")));
    }
  }

  @Test
  void child_doesNotInherit() throws Exception {
    try (ParentJvm parent = ParentJvm.in(directory)
        .flags(
            "-Xmx61m",
            "-XX:+UseSerialGC",
            "-Xss3m",
            "-Dcom.sun.management.config=0",
            "-Dcordon.test=twice")
        .environment("JAVA_TOOL_OPTIONS", "-Dfrom.tool=1")
        .environment("JDK_JAVA_OPTIONS", "-Dfrom.jdk=1")
        .start(
            "facts",
            "assertions",
            "heap",
            "property:from.tool",
            "property:from.jdk",
            "variable:JAVA_TOOL_OPTIONS",
            "variable:JDK_JAVA_OPTIONS",
            "property:com.sun.management.config",
            "property:sun.java.command")) {
      var facts = parent.facts();

      assertThat(Integer.parseInt(facts.get("heap"))).isGreaterThan(61);
      facts.remove("heap");
      assertThat(facts)
          .containsOnly(
              entry("assertions", "false"),
              entry("property:from.tool", "none"),
              entry("property:from.jdk", "none"),
              entry("variable:JAVA_TOOL_OPTIONS", "none"),
              entry("variable:JDK_JAVA_OPTIONS", "none"),
              entry("property:com.sun.management.config", "none"),
              entry("property:sun.java.command", "dev.cordon.internal.worker.WorkerMain"));
    }
  }

  @Test
  void arguments_ofTheChild_haveNothingOfTheParentsTuning() throws Exception {
    try (ParentJvm parent = ParentJvm.in(directory)
        .flags("-Xmx61m", "-XX:+UseSerialGC", "-Xss3m", "-verbose:gc")
        .start("facts", "arguments")) {
      assertThat(parent.output())
          .contains("-XX:+ExitOnOutOfMemoryError")
          .doesNotContain("-Xmx", "SerialGC", "-Xss", "verbose");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void debugAgent_ofTheParent_doesNotBreakAChild(boolean byVariable) throws Exception {
    int port;
    try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = probe.getLocalPort();
    }
    String agent =
        "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:" + port;
    ParentJvm prepared = ParentJvm.in(directory);
    try (ParentJvm parent = (byVariable
            ? prepared.environment("JAVA_TOOL_OPTIONS", agent)
            : prepared.flags(agent))
        .start("print")) {
      assertThat(parent.output()).contains("from the child's out").contains("from the parent");
      assertThat(parent.errors()).contains("from the child's err").doesNotContain("in use");
    }
  }

  @Test
  void classPath_ofTwoHundredKilobytes_isInherited() throws Exception {
    String many = IntStream.range(0, 5_000)
        .mapToObj(i -> directory + "/absent/library-of-some-length-" + i + ".jar")
        .collect(Collectors.joining(":"));

    try (ParentJvm parent = ParentJvm.in(directory)
        .byArgumentFile()
        .classPathBehind(many)
        .start("facts", "property:java.class.path")) {
      assertThat(parent.facts().get("property:java.class.path"))
          .hasSizeGreaterThan(200 << 10)
          .startsWith(many)
          .endsWith(System.getProperty("java.class.path"));
    }
  }

  @Test
  void temporaryDirectory_withALongName_works() throws Exception {
    Path deep = directory.resolve("a".repeat(60)).resolve("b".repeat(60));

    try (ParentJvm parent = ParentJvm.in(deep).start("print")) {
      assertThat(parent.output()).contains("from the parent");
    }
  }

  @Test
  void temporaryDirectory_thatIsNotThere_isNamed() throws Exception {
    try (ParentJvm parent = ParentJvm.in(directory)
        .flags("-Djava.io.tmpdir=" + directory.resolve("absent"))
        .start("print")) {
      assertThat(parent.exitStatus()).isEqualTo(1);
      assertThat(parent.errors())
          .contains("TaskStartException")
          .contains("java.io.tmpdir is no directory: " + directory.resolve("absent"));
    }
  }

  @Test
  void output_byDefault_goesToTheParentsStreams() throws Exception {
    try (ParentJvm parent = ParentJvm.in(directory).start("print")) {
      assertThat(parent.output().lines())
          .containsExactly("from the child's out", "from the parent");
      assertThat(parent.errors().lines()).containsExactly("from the child's err");
      assertThat(ParentJvm.leftIn(directory)).isEmpty();
    }
  }
}
