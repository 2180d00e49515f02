package dev.cordon.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Runs the processors that are found on its own class path, and writes the nanoseconds that they
 * took, from the search for them on, to the file that an option names.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions(TimedProcessor.INTO)
public final class TimedProcessor extends AbstractProcessor {
  static final String INTO = "cordon.timed.into";

  private final List<Processor> timed = new ArrayList<>();
  private final Set<Processor> called = new LinkedHashSet<>();
  private long nanos;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    long begin = System.nanoTime();
    for (Processor one : ServiceLoader.load(Processor.class, getClass().getClassLoader())) {
      one.init(environment);
      timed.add(one);
    }
    nanos += System.nanoTime() - begin;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    long begin = System.nanoTime();
    for (Processor one : timed) {
      Set<TypeElement> own = own(one, annotations);
      boolean all = one.getSupportedAnnotationTypes().contains("*");
      if ((all && (!round.getRootElements().isEmpty() || called.contains(one)))
          || !own.isEmpty()
          || called.contains(one)) {
        called.add(one);
        one.process(own, round);
      }
    }
    nanos += System.nanoTime() - begin;
    if (round.processingOver()) {
      try {
        Files.writeString(Path.of(processingEnv.getOptions().get(INTO)), Long.toString(nanos));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private static Set<TypeElement> own(Processor one, Set<? extends TypeElement> annotations) {
    Set<String> names = one.getSupportedAnnotationTypes();
    return annotations.stream()
        .filter(annotation ->
            names.contains("*") || names.contains(annotation.getQualifiedName().toString()))
        .collect(Collectors.toSet());
  }
}
