package dev.cordon.processor;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.StandardLocation;

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

  /** Adds lines to a resource, in their order; an incremental build sees some of them at a time. */
  void addLines(String resource, Set<String> lines) {
    Set<String> all = new TreeSet<>(linesOf(resource));
    all.addAll(lines);
    try (Writer out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource).openWriter()) {
      for (String line : all) {
        out.write(line + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> linesOf(String resource) {
    try {
      String text = filer
          .getResource(StandardLocation.CLASS_OUTPUT, "", resource)
          .getCharContent(true)
          .toString();
      return text.lines().collect(Collectors.toSet());
    } catch (IOException e) { // It is not there: this build is the first.
      return Set.of();
    }
  }
}
