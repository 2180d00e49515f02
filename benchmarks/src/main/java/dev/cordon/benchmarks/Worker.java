package dev.cordon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The main program of Cordon's children, as it is seen from without. */
final class Worker {
  private static final String MAIN = "dev.cordon.internal.worker.WorkerMain";

  private Worker() {}

  /**
   * {@return whether it is what a process runs, by its command line or the argument file that this
   * names; also where that file is there no more, since nobody else starts a JVM by one here}
   */
  static boolean isRunBy(long pid) throws IOException {
    List<String> words = Proc.commandLine(pid);
    if (words.isEmpty() || !words.get(0).endsWith("java")) {
      return false;
    }
    for (String word : words) {
      if (word.contains(MAIN) || (word.startsWith("@") && names(Path.of(word.substring(1))))) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Path argumentFile) throws IOException {
    return !Files.exists(argumentFile) || Files.readString(argumentFile).contains(MAIN);
  }
}
