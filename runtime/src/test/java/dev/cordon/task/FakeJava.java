package dev.cordon.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A Java home whose {@code java} runs a main class of the tests, whatever it is told to run. */
final class FakeJava {
  private FakeJava() {}

  /** Makes one, whose main class gets these arguments. */
  static Path home(Path directory, Class<?> main, String... arguments) throws IOException {
    var line = new StringBuilder("#!/bin/sh\nexec");
    line.append(quoted(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    line.append(" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -cp");
    line.append(quoted(System.getProperty("java.class.path"))).append(quoted(main.getName()));
    for (String argument : arguments) {
      line.append(quoted(argument));
    }
    Path bin = Files.createDirectories(directory.resolve("bin"));
    Path java = Files.writeString(bin.resolve("java"), line.append('\n'));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    return directory;
  }

  private static String quoted(String word) {
    return " '" + word.replace("'", "'\\''") + "'";
  }
}
