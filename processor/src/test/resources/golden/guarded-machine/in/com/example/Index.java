package com.example;

import static dev.cordon.LockMode.READ;
import static dev.cordon.LockScope.MACHINE;

import dev.cordon.Guarded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file that several programs share. */
abstract class Index {
  private final Path file;

  Index(Path file) {
    this.file = file;
  }

  @Guarded(value = "index", scope = MACHINE, timeout = "10s")
  void add(String line) throws IOException {
    Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Guarded(value = "index", scope = MACHINE, mode = READ)
  List<String> lines() throws IOException, InterruptedException {
    return Files.readAllLines(file);
  }

  @Guarded(value = "index", scope = MACHINE)
  static void compact() {}

  @Guarded
  int size() {
    return 0;
  }
}
