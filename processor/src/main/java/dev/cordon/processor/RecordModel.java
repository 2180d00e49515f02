package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Set;

/**
 * A record that travels by a codec of its own.
 *
 * @param type its name
 * @param flatName its name with those of the classes around it, as in {@code Outer_Inner}
 * @param typeVariables its type variables
 * @param components its components, in order
 * @param warnings the lint categories that naming, reading and making it set off
 */
record RecordModel(
    ClassName type,
    String flatName,
    List<TypeVariableName> typeVariables,
    List<Component> components,
    Set<String> warnings) {

  /**
   * A component.
   *
   * @param name its name
   * @param form how it travels
   */
  record Component(String name, Form form) {}

  /** {@return the record as its codec writes it} */
  TypeName self() {
    return typeVariables.isEmpty()
        ? Spelling.of(type)
        : ParameterizedTypeName.get(
            Spelling.of(type), typeVariables.toArray(TypeVariableName[]::new));
  }
}
