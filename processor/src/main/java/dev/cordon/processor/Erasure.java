package dev.cordon.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;

/** What the compiler makes of a type name when it compares signatures. */
final class Erasure {
  private Erasure() {}

  static String of(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType().toString();
    }
    if (type instanceof ArrayTypeName array) {
      return of(array.componentType()) + "[]";
    }
    if (type instanceof TypeVariableName variable) {
      return variable.bounds().isEmpty()
          ? "java.lang.Object"
          : of(variable.bounds().get(0));
    }
    return type.toString();
  }
}
