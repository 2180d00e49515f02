package dev.cordon.processor;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.Filer;

/** Where generated files go. It alone speaks to the filer. */
final class Sources {
  private final Filer filer;

  Sources(Filer filer) {
    this.filer = filer;
  }

  void save(JavaFile file) {
    try {
      file.writeTo(filer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
