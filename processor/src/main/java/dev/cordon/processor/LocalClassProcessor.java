package dev.cordon.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reports annotations on methods of local and anonymous classes, which compilers do not show to
 * processors, so that nothing would be generated and nothing said.
 *
 * <p>It looks into method bodies, which only javac lets it do; with other compilers it does
 * nothing. It generates nothing.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
public final class LocalClassProcessor extends AbstractProcessor {

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (processingEnv.getClass().getName().startsWith("com.sun.tools.javac.")) {
      for (Element root : round.getRootElements()) {
        LocalClasses.report(processingEnv, root);
      }
    }
    return false;
  }
}
