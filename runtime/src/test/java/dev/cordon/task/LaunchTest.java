package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static dev.cordon.task.Tasks.outcomeOf;
import static dev.cordon.task.Tasks.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the options do to a child. */
@Timeout(60)
final class LaunchTest {

  @TempDir
  private Path directory;

  @Test
  void options_reachTheChild() throws Exception {
    LaunchOptions options = LaunchOptions.defaults()
        .environment("CORDON_TEST", "set \"here\"")
        .systemProperty("cordon.test", "a b\\c \"d\" #e\nf")
        .directory(directory)
        .memory("96m")
        .jvmArgs("-Dcordon.argument=@1", "-Xint");

    Map<String, String> facts = facts(
        options,
        "variable:CORDON_TEST",
        "variable:PATH",
        "property:cordon.test",
        "property:cordon.argument",
        "property:java.vm.info",
        "directory",
        "heap");

    assertThat(facts)
        .containsEntry("variable:CORDON_TEST", "set \"here\"")
        .containsEntry("variable:PATH", System.getenv("PATH"))
        .containsEntry("property:cordon.test", "a b\\c \"d\" #e\nf")
        .containsEntry("property:cordon.argument", "@1")
        .containsEntry("directory", directory.toRealPath().toString());
    assertThat(facts.get("property:java.vm.info")).contains("interpreted");
    assertThat(Integer.parseInt(facts.get("heap"))).isBetween(80, 96);
  }

  @Test
  void jvmArgs_winOverOurOwn() throws Exception {
    LaunchOptions options = LaunchOptions.defaults().memory("64m").jvmArgs("-Xmx128m");

    assertThat(Integer.parseInt(facts(options, "heap").get("heap"))).isBetween(100, 128);
  }

  @Test
  void systemProperties_setWhileThisJvmRuns_areNotInherited() throws Exception {
    System.setProperty("cordon.test.late", "set");

    assertThat(facts(LaunchOptions.defaults(), "property:cordon.test.late"))
        .containsEntry("property:cordon.test.late", "none");
  }

  @Test
  void javaHome_givesTheJavaThatIsRun() throws Exception {
    Path bin = Files.createDirectories(directory.resolve("bin"));
    Path java = bin.resolve("java");
    Files.writeString(
        java,
        "#!/bin/sh\nCORDON_TEST_HOME=fake exec '" + System.getProperty("java.home")
            + "/bin/java' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));

    assertThat(facts(LaunchOptions.defaults().javaHome(directory), "variable:CORDON_TEST_HOME"))
        .containsEntry("variable:CORDON_TEST_HOME", "fake");
  }

  @Test
  void classPath_mayBeLongerThanACommandLine() throws Exception {
    Path absent = directory.resolve("a name with spaces ".repeat(10).strip());
    Stream<Path> many = Stream.iterate(0, i -> i + 1)
        .limit(200_000 / absent.toString().length())
        .map(i -> absent.resolve("entry" + i + ".jar"));
    Stream<Path> own = Stream.of(
            System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of);
    Path[] entries = Stream.concat(many, own).toArray(Path[]::new);

    String word = "property:java.class.path";
    String inChild = facts(LaunchOptions.defaults().classPath(entries), word).get(word);

    assertThat(inChild).hasSizeGreaterThan(200_000).startsWith(entries[0].toString());
  }

  @Test
  void context_inTheChild_tellsNameAndDeadline() throws Exception {
    Instant before = Instant.now();
    TaskProcess<List<Object>> process = TaskProcess.<List<Object>>of(() -> {
          TaskContext context = TaskContext.current().orElseThrow();
          return List.of(context.name(), context.deadline().orElseThrow());
        })
        .named("watched")
        .with(QUIET.timeout(Duration.ofMinutes(5)));

    process.start();

    assertThat(process.get().get(0)).isEqualTo("watched");
    assertThat((Instant) process.get().get(1))
        .isBetween(before.plus(Duration.ofMinutes(5)), Instant.now().plus(Duration.ofMinutes(5)));
  }

  @Test
  void context_withoutATimeout_hasNoDeadline() throws Exception {
    assertThat(outcomeOf(() -> TaskContext.current().orElseThrow().deadline().isEmpty())
            .value())
        .isTrue();
  }

  @Test
  void context_inTheParent_isEmpty() {
    assertThat(TaskContext.current()).isEmpty();
  }

  @Test
  void commandLine_holdsNoToken() throws Exception {
    Path mark = directory.resolve("mark");
    String name = mark.toString();
    TaskProcess<String> process = started(() -> Saboteur.announceAnd("idle", name));
    Processes.announced(mark);

    List<String> line =
        List.of(Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")).split("\0", -1));
    process.kill();

    assertThat(line).hasSize(3);
    assertThat(line.get(1)).startsWith("@").endsWith("/arguments");
  }

  private static Map<String, String> facts(LaunchOptions options, String... words)
      throws Exception {
    List<String> list = List.of(words);
    return outcomeOf(options, () -> Facts.of(list)).value();
  }
}
