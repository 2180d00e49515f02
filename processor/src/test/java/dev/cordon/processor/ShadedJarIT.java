package dev.cordon.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Looks into the jar that users put on their processor path. */
@Timeout(60)
final class ShadedJarIT {
  private JarFile jar;

  @BeforeEach
  void open() throws IOException {
    jar = new JarFile(Jars.PROCESSOR.toFile());
  }

  @AfterEach
  void close() throws IOException {
    jar.close();
  }

  @Test
  void classes_areAllOurs() {
    List<String> classes =
        names().stream().filter(name -> name.endsWith(".class")).toList();

    assertThat(classes)
        .contains("dev/cordon/processor/TaskProcessor.class")
        .contains("dev/cordon/processor/shaded/javapoet/JavaFile.class")
        .allMatch(name -> name.startsWith("dev/cordon/processor/"));
  }

  /** An annotation that is not there at run time does no harm. */
  @Test
  void ourClasses_nameNothingThatIsNotThere() throws IOException {
    for (String name : names()) {
      if (name.matches("dev/cordon/processor/[A-Za-z$0-9]+[.]class")) {
        String constants = text(name).replace("com/google/auto/service/AutoService", "");
        boolean clean = !constants.contains("com/palantir/") && !constants.contains("com/google/");
        assertThat(clean).as(name).isTrue();
      }
    }
  }

  @Test
  void services_nameTheProcessors() throws IOException {
    assertThat(text("META-INF/services/javax.annotation.processing.Processor").lines())
        .containsExactlyInAnyOrder(
            "dev.cordon.processor.GuardedProcessor",
            "dev.cordon.processor.LocalClassProcessor",
            "dev.cordon.processor.ScopeIndexProcessor",
            "dev.cordon.processor.TaskProcessor",
            "dev.cordon.processor.ThreadScopedProcessor");
  }

  @Test
  void incrementalBuilds_knowTheKindOfEachProcessor() throws IOException {
    assertThat(text("META-INF/gradle/incremental.annotation.processors").lines())
        .containsExactlyInAnyOrder(
            "dev.cordon.processor.GuardedProcessor,isolating",
            "dev.cordon.processor.LocalClassProcessor,isolating",
            "dev.cordon.processor.ScopeIndexProcessor,aggregating",
            "dev.cordon.processor.TaskProcessor,isolating",
            "dev.cordon.processor.ThreadScopedProcessor,isolating");
  }

  @Test
  void manifest_namesTheModule() throws IOException {
    assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
        .isEqualTo("dev.cordon.processor");
  }

  @Test
  void licences_areIncluded() throws IOException {
    assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0");
    assertThat(text("META-INF/NOTICE")).contains("JavaPoet", "Guava", "Auto Common");
  }

  @Test
  void otherFiles_areFew() {
    assertThat(names().stream().filter(name -> !name.endsWith(".class") && !name.endsWith("/")))
        .allMatch(name -> name.startsWith("META-INF/"));
  }

  private List<String> names() {
    return jar.stream().map(ZipEntry::getName).toList();
  }

  private String text(String name) throws IOException {
    try (var in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
