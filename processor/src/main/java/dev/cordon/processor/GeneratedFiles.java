package dev.cordon.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;
import java.util.TreeSet;

/** What all generated files have in common. */
final class GeneratedFiles {
  private GeneratedFiles() {}

  /**
   * Marks a class as generated, and silences the warnings that its user could not.
   *
   * @param isVisible whether {@code @Generated} can be seen from the user's module
   * @param warnings the lint categories
   */
  static void mark(
      TypeSpec.Builder type, Class<?> processor, boolean isVisible, Set<String> warnings) {
    if (isVisible) {
      type.addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
          .addMember("value", "$S", processor.getName())
          .build());
    }
    if (!warnings.isEmpty()) {
      type.addAnnotation(suppress(warnings));
    }
  }

  /** {@return an annotation that silences warnings} */
  static AnnotationSpec suppress(Set<String> warnings) {
    var annotation = AnnotationSpec.builder(SuppressWarnings.class);
    new TreeSet<>(warnings).forEach(warning -> annotation.addMember("value", "$S", warning));
    return annotation.build();
  }

  /** {@return the file of a class} */
  static JavaFile file(ClassName name, TypeSpec type) {
    return JavaFile.builder(name.packageName(), type)
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }
}
