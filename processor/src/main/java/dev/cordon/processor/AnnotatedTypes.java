package dev.cordon.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Writes types with the annotations that are on them, such as {@code @Nullable}. */
final class AnnotatedTypes {
  private AnnotatedTypes() {}

  static TypeName of(TypeMirror type) {
    TypeName plain = plain(type);
    List<AnnotationSpec> annotations =
        type.getAnnotationMirrors().stream().map(AnnotationSpec::get).toList();
    if (annotations.isEmpty()) {
      return plain;
    }
    // Before the simple name, not before those of the classes around it.
    return plain instanceof ParameterizedTypeName parameterized
            && parameterized.enclosingType() == null
        ? ParameterizedTypeName.get(
            parameterized.rawType().annotated(annotations),
            parameterized.typeArguments().toArray(TypeName[]::new))
        : plain.annotated(annotations);
  }

  /** {@return a type variable as it is declared, with its bounds} */
  static TypeVariableName of(TypeParameterElement parameter) {
    return TypeVariableName.get(
            parameter.getSimpleName().toString(),
            parameter.getBounds().stream().map(AnnotatedTypes::of).toArray(TypeName[]::new))
        .annotated(
            parameter.getAnnotationMirrors().stream().map(AnnotationSpec::get).toList());
  }

  /** {@return a type variable as it would be declared, with its bounds} */
  static TypeVariableName declared(TypeVariable variable) {
    TypeMirror bound = variable.getUpperBound();
    List<? extends TypeMirror> bounds =
        bound instanceof IntersectionType all ? all.getBounds() : List.of(bound);
    return TypeVariableName.get(
        variable.asElement().getSimpleName().toString(),
        bounds.stream().map(AnnotatedTypes::of).toArray(TypeName[]::new));
  }

  private static TypeName plain(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return ArrayTypeName.of(of(array.getComponentType()));
    }
    if (type instanceof TypeVariable variable) {
      return TypeVariableName.get(variable.asElement().getSimpleName().toString());
    }
    if (type instanceof WildcardType wildcard) {
      return plain(wildcard);
    }
    if (type instanceof DeclaredType declared
        && type.getKind() == TypeKind.DECLARED
        && declared.getEnclosingType().getKind() == TypeKind.NONE) {
      ClassName raw = ClassName.get((TypeElement) declared.asElement());
      return declared.getTypeArguments().isEmpty()
          ? raw
          : ParameterizedTypeName.get(
              raw,
              declared.getTypeArguments().stream()
                  .map(AnnotatedTypes::of)
                  .toArray(TypeName[]::new));
    }
    return TypeName.get(type);
  }

  private static TypeName plain(WildcardType wildcard) {
    if (wildcard.getExtendsBound() != null) {
      return WildcardTypeName.subtypeOf(of(wildcard.getExtendsBound()));
    }
    return wildcard.getSuperBound() == null
        ? WildcardTypeName.subtypeOf(Object.class)
        : WildcardTypeName.supertypeOf(of(wildcard.getSuperBound()));
  }
}
