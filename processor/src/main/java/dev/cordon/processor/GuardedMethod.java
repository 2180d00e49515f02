package dev.cordon.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * One method of a generated subclass, with nothing left open.
 *
 * @param name its name
 * @param annotations its own
 * @param modifiers its own, as far as they matter
 * @param typeVariables its own
 * @param result its result, which may be {@code void}
 * @param parameters its parameters
 * @param isVarargs whether the last of them takes any number of arguments
 * @param thrown what it declares
 * @param target on what the method with the body is called
 * @param entry how it is guarded; empty if it is handed on as it is
 */
record GuardedMethod(
    String name,
    List<AnnotationSpec> annotations,
    Set<Modifier> modifiers,
    List<TypeVariableName> typeVariables,
    TypeName result,
    List<ParameterSpec> parameters,
    boolean isVarargs,
    List<TypeName> thrown,
    CodeBlock target,
    Optional<Entry> entry) {

  /**
   * The way into a guard.
   *
   * @param guard the field
   * @param reads whether it is shared with others that read
   * @param isInterruptible whether it throws {@link InterruptedException}
   * @param barrier the constant, if there is one
   * @param on what the barrier is evaluated on
   * @param timeout the constant, if there is one
   * @param mayBeEarly whether the guard may not be there yet, within a constructor
   */
  record Entry(
      String guard,
      boolean reads,
      boolean isInterruptible,
      Optional<String> barrier,
      CodeBlock on,
      Optional<String> timeout,
      boolean mayBeEarly) {

    /** {@return the name of the method of the guard that enters} */
    String method() {
      return (reads ? "enterRead" : barrier.isPresent() ? "enterWhen" : "enter")
          + (isInterruptible ? "Interruptibly" : "");
    }

    /** {@return the name of the method of the guard that leaves} */
    String exit() {
      return reads ? "leaveRead" : "leave";
    }
  }

  boolean isVoid() {
    return result.equals(TypeName.VOID);
  }

  boolean isStatic() {
    return modifiers.contains(Modifier.STATIC);
  }
}
