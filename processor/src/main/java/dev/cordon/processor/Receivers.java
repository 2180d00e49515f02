package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/** Names the types of receivers, in which a type variable that the method hides is a wildcard. */
final class Receivers {
  private Receivers() {}

  static TypeName type(TypeElement holder, ExecutableElement method) {
    ClassName raw = Spelling.of(ClassName.get(holder));
    return holder.getTypeParameters().isEmpty()
        ? raw
        : ParameterizedTypeName.get(
            raw,
            holder.getTypeParameters().stream()
                .map(parameter -> isHidden(parameter, method)
                    ? WildcardTypeName.subtypeOf(Object.class)
                    : Spelling.of(parameter))
                .toArray(TypeName[]::new));
  }

  /** {@return the type variables of the class of {@code holder} that can be named} */
  static List<? extends TypeParameterElement> variables(
      TypeElement holder, ExecutableElement method) {
    return holder.getTypeParameters().stream()
        .filter(parameter -> !isHidden(parameter, method))
        .toList();
  }

  private static boolean isHidden(TypeParameterElement parameter, ExecutableElement method) {
    return method.getTypeParameters().stream()
        .anyMatch(own -> own.getSimpleName().contentEquals(parameter.getSimpleName()));
  }
}
