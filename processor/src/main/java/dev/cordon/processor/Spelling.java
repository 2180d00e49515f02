package dev.cordon.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/**
 * Writes the user's types so that they mean the same within a process class, whose inherited member
 * type {@link RuntimeTypes#INHERITED_STATE} hides the user's: a class of that name is written out
 * in full, and a type variable of that name gets another. So does one that could hide a class of
 * the companion.
 */
final class Spelling {
  private static final Pattern NESTED = Pattern.compile(".+(Process|Thread|Codec\\d*)");

  private Spelling() {}

  static TypeName of(TypeMirror type) {
    return of(TypeName.get(type));
  }

  static ClassName of(ClassName type) {
    List<String> names = type.simpleNames();
    if (type.packageName().isEmpty() || !names.get(0).equals(RuntimeTypes.INHERITED_STATE)) {
      return type;
    }
    // Within its own package JavaPoet writes a class in full only if that seems to be its name.
    return ClassName.get(
        "",
        type.packageName() + "." + names.get(0),
        names.subList(1, names.size()).toArray(String[]::new));
  }

  /** {@return a type variable as it is declared, with its bounds} */
  static TypeVariableName of(TypeParameterElement parameter) {
    TypeVariableName variable = TypeVariableName.get(parameter);
    return TypeVariableName.get(nameOf(variable), all(variable.bounds()));
  }

  private static TypeName of(TypeName type) {
    if (type instanceof ClassName name) {
      return of(name);
    }
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(of(array.componentType()));
    }
    if (type instanceof TypeVariableName variable) {
      return TypeVariableName.get(nameOf(variable), variable.bounds().toArray(TypeName[]::new));
    }
    if (type instanceof WildcardTypeName wildcard) {
      return wildcard.lowerBounds().isEmpty()
          ? WildcardTypeName.subtypeOf(of(wildcard.upperBounds().get(0)))
          : WildcardTypeName.supertypeOf(of(wildcard.lowerBounds().get(0)));
    }
    if (type instanceof ParameterizedTypeName parameterized
        && parameterized.enclosingType() == null) {
      return ParameterizedTypeName.get(
          of(parameterized.rawType()), all(parameterized.typeArguments()));
    }
    return type;
  }

  private static TypeName[] all(List<TypeName> types) {
    return types.stream().map(Spelling::of).toArray(TypeName[]::new);
  }

  private static String nameOf(TypeVariableName variable) {
    String name = variable.name();
    boolean isTaken =
        name.equals(RuntimeTypes.INHERITED_STATE) || NESTED.matcher(name).matches();
    return isTaken ? name + "_" : name;
  }
}
