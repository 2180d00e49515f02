package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The main program of a JVM whose tasks are hindered, then not: it prints what becomes of them. */
final class Hindrance {
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private Hindrance() {}

  /** Is hindered by what the first argument says, with the second as a path of its own. */
  public static void main(String[] args) throws Exception {
    Path path = Path.of(args[1]);
    switch (args[0]) {
      case "no temporary directory" -> withoutDirectory(path);
      case "full" -> full();
      case "read-only" -> readOnly();
      default -> report("hindered: ", Attempt.make(hindered(args[0], path)));
    }
    report("then: ", Attempt.make());
    Attempt.printLeft("left: ");
  }

  private static TaskProcess<String> hindered(String how, Path path) {
    LaunchOptions none = LaunchOptions.defaults();
    TaskProcess<String> task = TaskProcess.of(() -> "never");
    return switch (how) {
      case "java" -> task.with(none.javaHome(path));
      case "option" -> task.with(none.jvmArgs("-XX:Nope"));
      case "heap" -> task.with(none.jvmArgs("-Xmx1k"));
      case "class path" -> task.with(none.classPath(path));
      case "directory" -> task.with(none.directory(path.resolve("nowhere")));
      case "hang" ->
        troubled(how).with(none.startTimeout(Duration.ofSeconds(2)).grace(Duration.ofMillis(100)));
      default -> troubled(how);
    };
  }

  private static TaskProcess<String> troubled(String how) {
    return new Troubled().with(LaunchOptions.defaults().systemProperty(Troubled.KIND, how));
  }

  private static void withoutDirectory(Path mark) throws Exception {
    String markName = mark.toString();
    String goName = mark + "-go";
    TaskProcess<Long> before = TaskProcess.of(() -> {
      Saboteur.announce(Path.of(markName));
      return Processes.announced(Path.of(goName));
    });
    before.with(Tasks.QUIET.fresh()).start(); // A spare would be just about to start.
    Processes.announced(mark);
    Files.move(TEMPORARY, Path.of(TEMPORARY + "-moved"));
    report("hindered: ", Attempt.make());
    Saboteur.announce(Path.of(goName));
    report("before: ", before.outcome().kind().toString());
    before.join();
    Files.createDirectory(TEMPORARY);
  }

  private static void full() throws Exception {
    Path filler = TEMPORARY.resolve("filler");
    try (var out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(new byte[1024]);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
    report("hindered: ", Attempt.make());
    Files.delete(filler);
  }

  private static void readOnly() throws Exception {
    remount("ro");
    report("hindered: ", Attempt.make());
    remount("rw");
  }

  private static void remount(String how) throws Exception {
    var mount = new ProcessBuilder("mount", "-o", "remount," + how, TEMPORARY.toString()).start();
    assertThat(mount.waitFor()).isZero();
  }

  private static void report(String when, String what) {
    System.out.println(when + what);
  }
}
