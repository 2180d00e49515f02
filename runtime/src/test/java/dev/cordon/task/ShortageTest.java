package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Starts where the system has no more to give. However little is free, a start works or fails in a
 * clear way; it leaves nothing behind; and it works again when there is enough.
 */
@Timeout(60)
final class ShortageTest {
  private static final int ROOM_OF_A_PARENT = 90;

  /** All classes, since a jar needs no descriptor for each and may be read by other users. */
  @TempDir
  private static Path shared;

  @TempDir
  private Path directory;

  @BeforeAll
  static void pack() throws Exception {
    open(shared);
    String jar = shared.resolve("all.jar").toString();
    List<String> arguments = Stream.concat(
            Stream.of("cf", jar),
            Stream.of(TaskProcess.class, Shortage.class)
                .flatMap(type -> Stream.of("-C", placeOf(type), ".")))
        .toList();
    int status = ToolProvider.findFirst("jar")
        .orElseThrow()
        .run(System.out, System.err, arguments.toArray(String[]::new));
    assertThat(status).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"warm", "cold"})
  void start_withoutDescriptors_isRefusedUntilTheyReturn(String state) throws Exception {
    ParentJvm parent = ParentJvm.in(directory).behind("prlimit", "--nofile=64");

    assertThat(linesOf(parent, "descriptors", state, 24)).hasSizeGreaterThan(25);
    assertThat(parent.errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"warm", "cold"})
  void start_withoutThreads_isRefusedUntilTheyReturn(String state) throws Exception {
    open(directory);
    ParentJvm parent = ParentJvm.in(directory);
    open(directory.resolve("tmp"));
    if (System.getProperty("user.name").equals("root")) { // Which the system does not limit.
      String user = Long.toString(60_000 + ProcessHandle.current().pid() % 5_000);
      parent
          .behind("prlimit", "--nproc=" + ROOM_OF_A_PARENT)
          .behind("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups");
    } else {
      parent.behind("prlimit", "--nproc=" + (ROOM_OF_A_PARENT + threadsOfThisUser()));
    }

    assertThat(linesOf(parent, "threads", state, 30)).hasSizeGreaterThan(31);
  }

  private static List<String> linesOf(ParentJvm prepared, String what, String state, int most)
      throws Exception {
    try (ParentJvm parent = prepared
        .main(Shortage.class, shared.resolve("all.jar").toString())
        .start(what, state, Integer.toString(most))) {
      List<String> lines =
          parent.output().lines().filter(line -> !line.startsWith("[")).toList();
      assertThat(lines)
          .allMatch(line ->
              line.matches("[\\w ]+: (TaskStartException|FAILED TaskStartException|RETURNED|\\[])"))
          .contains("0 free: TaskStartException", "at last: RETURNED", "left: []");
      return lines;
    }
  }

  private static void open(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
  }

  private static String placeOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  private static long threadsOfThisUser() {
    return ProcessHandle.allProcesses()
        .filter(process ->
            process.info().user().equals(ProcessHandle.current().info().user()))
        .mapToLong(ShortageTest::threadsOf)
        .sum();
  }

  private static long threadsOf(ProcessHandle process) {
    try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
      return threads.count();
    } catch (IOException | UncheckedIOException e) {
      return 0; // It has gone.
    }
  }
}
