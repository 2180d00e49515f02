package dev.cordon.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * What no processor can do without: it writes sources that are there already, below the directory
 * that an option names, and then the nanoseconds that it took to the file that another names.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions({WritingProcessor.FROM, TimedProcessor.INTO})
public final class WritingProcessor extends AbstractProcessor {
  static final String FROM = "cordon.writing.from";
  private long nanos;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    long begin = System.nanoTime();
    try {
      if (nanos == 0) {
        writeAll(Path.of(processingEnv.getOptions().get(FROM)));
      }
      nanos += System.nanoTime() - begin;
      if (round.processingOver()) {
        String into = processingEnv.getOptions().get(TimedProcessor.INTO);
        Files.writeString(Path.of(into), Long.toString(nanos));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return false;
  }

  private void writeAll(Path directory) throws IOException {
    for (Path source : Javac.below(directory)) {
      String name = directory.relativize(source).toString();
      String type = name.substring(0, name.length() - ".java".length()).replace('/', '.');
      try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
        writer.write(Files.readString(source));
      }
    }
  }
}
