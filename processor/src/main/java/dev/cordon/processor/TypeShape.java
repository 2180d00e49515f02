package dev.cordon.processor;

import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What a type is made of. */
final class TypeShape {
  private TypeShape() {}

  /** {@return whether there is no wildcard, no raw type and no unresolved one in {@code type}} */
  static boolean isPlain(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isPlain(array.getComponentType());
    }
    if (type instanceof DeclaredType declared) {
      return type.getKind() == TypeKind.DECLARED
          && !isRaw(declared)
          && declared.getTypeArguments().stream().allMatch(TypeShape::isPlain);
    }
    return type.getKind() != TypeKind.WILDCARD;
  }

  /** {@return whether {@code type} leaves out its type arguments} */
  static boolean isRaw(DeclaredType type) {
    return type.getTypeArguments().isEmpty()
        && type.asElement() instanceof TypeElement element
        && !element.getTypeParameters().isEmpty();
  }

  /**
   * {@return whether {@code method} takes any number of arguments in an array that lacks a type}
   */
  static boolean isPolluting(ExecutableElement method) {
    return method.isVarArgs()
        && !isReifiable(
            method.getParameters().get(method.getParameters().size() - 1).asType());
  }

  /** Whether an array of this type is all that the type says. */
  private static boolean isReifiable(TypeMirror array) {
    TypeMirror component = array;
    while (component instanceof ArrayType inner) {
      component = inner.getComponentType();
    }
    return component.getKind() != TypeKind.TYPEVAR
        && !(component instanceof DeclaredType declared
            && declared.getTypeArguments().stream()
                .anyMatch(argument -> !isUnboundedWildcard(argument)));
  }

  private static boolean isUnboundedWildcard(TypeMirror type) {
    return type.getKind() == TypeKind.WILDCARD && type.toString().equals("?");
  }

  /** {@return whether {@code thrown} has to be declared} */
  static boolean isChecked(TypeMirror thrown, Types types, Elements elements) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .map(name -> elements.getTypeElement(name).asType())
        .noneMatch(unchecked -> types.isSubtype(types.erasure(thrown), unchecked));
  }
}
