package dev.cordon.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * One value with its accessors, with nothing left open.
 *
 * @param name of the accessor
 * @param method that computes the initial value
 * @param id what it is called in messages and on the way to other processes
 * @param constant the name of the field with its scope
 * @param type as the accessor has it
 * @param held as its scope has it
 * @param isPublic whether everybody may see the accessors
 * @param thrown what computing it may throw
 * @param isInherited whether new threads start with the value of their parents
 * @param travel how it goes along with tasks; empty if it does not
 * @param link to the method, for Javadoc
 * @param variables the names of the type variables of what runs with it, for result and exception
 */
record ScopedValue(
    String name,
    String method,
    String id,
    String constant,
    TypeName type,
    TypeName held,
    boolean isPublic,
    List<TypeName> thrown,
    boolean isInherited,
    Optional<Travel> travel,
    CodeBlock link,
    List<String> variables) {

  /**
   * The way to other processes.
   *
   * @param form how it travels
   * @param types what it may hold where that is serialized
   */
  record Travel(Form form, List<TypeName> types) {}
}
