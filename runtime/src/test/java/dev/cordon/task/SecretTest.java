package dev.cordon.task;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where the token of a child must not be seen. */
@Timeout(60)
final class SecretTest {

  /** The name and the version of the protocol, which are no secret. */
  private static final int PUBLIC = 5;

  @Test
  void token_isOnNoCommandLineInNoEnvironmentAndInNoLog(@TempDir Path directory) throws Exception {
    Path told = directory.resolve("told");
    Path begun = directory.resolve("begun");
    String place = begun.toString();
    var log = new ByteArrayOutputStream();
    var handler = new StreamHandler(log, new SimpleFormatter());
    handler.setLevel(Level.ALL);
    Logger logger = Logger.getLogger("dev.cordon");
    logger.setLevel(Level.ALL);
    logger.addHandler(handler);
    TaskProcess<String> task = Tasks.started(
        LaunchOptions.defaults()
            .fresh()
            .javaHome(FakeJava.home(directory, TellingChild.class, told.toString())),
        () -> Saboteur.announceAnd("idle", place));
    Processes.announced(begun);

    byte[] hello = Files.readAllBytes(told);
    byte[] token = Arrays.copyOfRange(hello, PUBLIC, hello.length);
    for (long pid : new long[] {task.pid(), ProcessHandle.current().pid()}) {
      assertHidden(token, Files.readString(Path.of("/proc/" + pid + "/cmdline"), ISO_8859_1));
      assertHidden(token, Files.readString(Path.of("/proc/" + pid + "/environ"), ISO_8859_1));
    }
    assertHidden(token, task.toString());
    task.terminate();
    assertHidden(token, task.outcome().toString());
    handler.flush();
    logger.removeHandler(handler);
    logger.setLevel(null);
    assertHidden(token, log.toString(UTF_8));
  }

  private static void assertHidden(byte[] token, String where) {
    assertThat(token).hasSize(32);
    for (String form : List.of(
        new String(token, ISO_8859_1),
        HexFormat.of().formatHex(token),
        HexFormat.of().withUpperCase().formatHex(token),
        Base64.getEncoder().encodeToString(token),
        Arrays.toString(token))) {
      assertThat(where).doesNotContain(form);
    }
  }
}
