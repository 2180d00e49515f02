package dev.cordon.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Compiles a consumer without Maven, with the jars of the repository. */
@Timeout(120)
final class CommandLineIT {
  private static final Consumer CONSUMER = new Consumer("classpath");

  @TempDir
  Path temporary;

  @Test
  void program_builtByJavac_runs() throws Exception {
    assertThat(built(Command.ofJdk("javac", "--release", "17"))).isEqualTo(CONSUMER.expected());
  }

  @Test
  void program_builtByEcj_runs() throws Exception {
    Command ecj = Command.ofJdk(
        "java",
        "-cp",
        System.getProperty("jar.ecj"),
        "org.eclipse.jdt.internal.compiler.batch.Main",
        "--release",
        "17");

    assertThat(built(ecj)).isEqualTo(CONSUMER.expected());
  }

  private String built(Command compiler) throws Exception {
    Path sources = CONSUMER.sources().resolve("src/main/java/com/example");
    compiler
        .with(
            "-cp", Consumer.path(Repository.ANNOTATIONS.toString(), Repository.RUNTIME.toString()))
        .with("-processorpath", Repository.PROCESSOR.toString())
        .with("-d", temporary.toString())
        .with(
            sources.resolve("Main.java").toString(),
            sources.resolve("Till.java").toString())
        .run(temporary);
    return Command.ofJdk("java", "-cp", Consumer.path(".", Repository.RUNTIME.toString()))
        .with("com.example.Main")
        .run(temporary);
  }
}
