package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One annotated method, with nothing left open.
 *
 * @param holder the class that declares it
 * @param method its name
 * @param type its process or thread class, nested in the companion
 * @param isPublic whether everybody may see the factory and the class
 * @param typeVariables of the class, where there is a receiver, and of the method
 * @param receiver the object that it is called on, unless it is static
 * @param parameters its parameters
 * @param isVarargs whether the last of them takes any number of arguments
 * @param isSafeVarargs whether that needs a promise of safety
 * @param result its result, which may be {@code void}
 * @param form how a call of it travels, and its result; empty for a thread, which shares them
 * @param thrown the checked exceptions that it declares
 * @param options what the annotation sets, as its superclass takes it; empty for nothing
 * @param link to it, for Javadoc
 * @param warnings the lint categories that naming and calling it set off
 */
record TaskModel(
    ClassName holder,
    String method,
    ClassName type,
    boolean isPublic,
    List<TypeVariableName> typeVariables,
    Optional<ParameterSpec> receiver,
    List<ParameterSpec> parameters,
    boolean isVarargs,
    boolean isSafeVarargs,
    TypeName result,
    Optional<CallForm> form,
    List<Thrown> thrown,
    CodeBlock options,
    CodeBlock link,
    Set<String> warnings) {

  /**
   * A checked exception.
   *
   * @param type as it is declared, perhaps a type variable
   * @param bound the class that every such exception is of
   * @param coversInterrupt whether {@link InterruptedException} is one
   * @param isException whether it is an {@link Exception}, as {@code call()} may throw
   */
  record Thrown(TypeName type, TypeName bound, boolean coversInterrupt, boolean isException) {}

  /** {@return whether it runs on a thread, not in a process} */
  boolean isThread() {
    return form.isEmpty();
  }

  boolean isVoid() {
    return result.equals(TypeName.VOID);
  }
}
