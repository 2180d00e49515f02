package dev.cordon.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Has Maven build a consumer again and again, without {@code clean}. */
@Timeout(300)
final class IncrementalIT {
  private static final Consumer CONSUMER = new Consumer("classpath");

  @TempDir
  Path directory;

  @BeforeEach
  void copy() throws IOException {
    Files.copy(CONSUMER.built().resolve("pom.xml"), directory.resolve("pom.xml"));
    Path sources = Files.createDirectories(source("Main").getParent());
    for (String name : new String[] {"Main.java", "Till.java"}) {
      Files.copy(
          CONSUMER.sources().resolve("src/main/java/com/example").resolve(name),
          sources.resolve(name));
    }
  }

  @Test
  void secondBuild_compilesWhatHasChangedAndNothingElse() throws Exception {
    build();
    SortedMap<Path, FileTime> first = times();

    build();

    assertThat(first).hasSizeGreaterThan(10);
    assertThat(times()).isEqualTo(first);

    change("Main", "bill(List<Item> items)", "bill(String shop, List<Item> items)");
    change("Main", "MainTasks.bill(", "MainTasks.bill(\"shop\", ");
    change("Main", "MainScope.customer(), sum", "MainScope.customer() + \" at the \" + shop, sum");
    build();

    assertThat(CONSUMER.run(directory))
        .isEqualTo(CONSUMER.expected().replace("Ann", "Ann at the shop"));
    assertThat(generated("MainTasks"))
        .content()
        .contains("bill(String shop, List<Main.Item> items)");
  }

  @Test
  void companion_goesWithTheMethodsThatItWasMadeFor() throws Exception {
    build();
    assertThat(generated("GuardedTill")).exists();
    assertThat(generated("MainTasks")).content().contains("BillProcess bill(");

    change("Till", "@Guarded(when = \"isFilled\", timeout = \"1m\")\n", "");
    change("Till", "@Guarded\n", "");
    change("Till", "import dev.cordon.Guarded;\n", "");
    change("Till", "abstract class", "class");
    change("Main", "new GuardedTill()", "new Till()");
    change("Main", "payer.start();", "payer.run();");
    change("Main", "@Task(timeout = \"1m\")\n", "@Task static void other() {}\n");
    change("Main", "var task = MainTasks.bill(", "return bill(");
    change("Main", "task.start();\n", "");
    change("Main", "return task.result();\n", "");
    change("Main", "billed elsewhere", "other process");
    build();

    assertThat(CONSUMER.run(directory)).isEqualTo("Ann paid 5, other process: false\n");
    assertThat(generated("GuardedTill")).doesNotExist();
    assertThat(directory.resolve("target/classes/com/example/GuardedTill.class"))
        .doesNotExist();
    assertThat(generated("MainTasks"))
        .content()
        .contains("OtherProcess other(")
        .doesNotContain("BillProcess");
  }

  /** What it needs is in the repository since the Invoker has built this. */
  private void build() throws IOException, InterruptedException {
    Command.of(
            Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
            "-B",
            "-o",
            "-Dmaven.legacyLocalRepo=true", // Whatever mirror it came from.
            "-Dmaven.repo.local=" + Repository.ROOT,
            "package")
        .run(directory);
  }

  private void change(String name, String before, String after) throws IOException {
    String text = Files.readString(source(name));
    assertThat(text).contains(before);
    Files.writeString(source(name), text.replace(before, after));
  }

  private Path source(String name) {
    return directory.resolve("src/main/java/com/example").resolve(name + ".java");
  }

  private Path generated(String name) {
    return directory
        .resolve("target/generated-sources/annotations/com/example")
        .resolve(name + ".java");
  }

  /** {@return when each class and each generated source was written} */
  private SortedMap<Path, FileTime> times() throws IOException {
    SortedMap<Path, FileTime> times = new TreeMap<>();
    for (String folder : new String[] {"classes", "generated-sources"}) {
      try (Stream<Path> files = Files.walk(directory.resolve("target").resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          times.put(file, Files.getLastModifiedTime(file));
        }
      }
    }
    return times;
  }
}
