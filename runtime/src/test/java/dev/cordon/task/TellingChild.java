package dev.cordon.task;

import dev.cordon.internal.wire.Invitation;
import dev.cordon.internal.worker.WorkerMain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The main program of an honest child that first tells a test what it was told in secret. */
final class TellingChild {
  private TellingChild() {}

  /** Takes the file to tell it in. */
  public static void main(String[] arguments) throws IOException {
    byte[] input = System.in.readAllBytes();
    byte[] hello = Invitation.read(new ByteArrayInputStream(input)).hello();
    Files.write(Path.of(arguments[0]), hello);
    System.setIn(new ByteArrayInputStream(input));
    WorkerMain.main(new String[0]);
  }
}
