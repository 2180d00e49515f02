package dev.cordon.processor;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Where generated files go. It alone speaks to the filer. */
final class Sources {
  private final Filer filer;

  Sources(Filer filer) {
    this.filer = filer;
  }

  /** Returns false, having written nothing, if the user has written a class of this name. */
  boolean save(JavaFile file) {
    try {
      file.writeTo(filer);
      return true;
    } catch (FilerException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
