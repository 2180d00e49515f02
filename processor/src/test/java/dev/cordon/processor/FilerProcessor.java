package dev.cordon.processor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Our processor in an environment with another filer. */
final class FilerProcessor extends AbstractProcessor {
  private final Processor processor;
  private final UnaryOperator<Filer> filer;

  FilerProcessor(UnaryOperator<Filer> filer) {
    this(new TaskProcessor(), filer);
  }

  FilerProcessor(Processor processor, UnaryOperator<Filer> filer) {
    this.processor = processor;
    this.filer = filer;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    processor.init(new Environment(environment, filer.apply(environment.getFiler())));
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    processor.process(annotations, round);
    return false;
  }

  private record Environment(ProcessingEnvironment all, Filer filer)
      implements ProcessingEnvironment {

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Map<String, String> getOptions() {
      return all.getOptions();
    }

    @Override
    public Messager getMessager() {
      return all.getMessager();
    }

    @Override
    public Elements getElementUtils() {
      return all.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return all.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return all.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return all.getLocale();
    }
  }
}
