package dev.cordon.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates one file in the first round. */
@SupportedAnnotationTypes("*")
final class OneFileProcessor extends AbstractProcessor {
  private final String name;
  private final String text;
  private final Set<String> seen = new TreeSet<>();
  private boolean done;

  OneFileProcessor(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** {@return the names of the annotations that it was shown} */
  Set<String> seen() {
    return seen;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    annotations.forEach(annotation -> seen.add(annotation.getQualifiedName().toString()));
    if (!done) {
      done = true;
      try (var writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
