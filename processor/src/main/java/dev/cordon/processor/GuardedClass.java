package dev.cordon.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The generated subclass of one class of the user, with nothing left open.
 *
 * @param origin the user's class or interface
 * @param holder its name
 * @param above its type, as the subclass extends or implements it
 * @param name of the subclass
 * @param modifiers of the subclass
 * @param annotations those of the class that hold for the subclass too
 * @param typeVariables of the class, and of those around an inner one
 * @param delegate what is guarded in place of the object itself, for an interface
 * @param hasVersion whether its serialized form has a version
 * @param isSerializable whether its objects can be serialized as those of a class without a
 *     constructor
 * @param barriers in the order of their methods
 * @param timeouts in the order of their methods
 * @param guards in the order of their methods
 * @param constructors in the order of the source
 * @param methods the class's own first
 * @param qualified the simple names that must be written out in full
 * @param generatedAnnotation whether {@code @Generated} can be seen from the user's module
 * @param warnings the lint categories that the members set off
 */
record GuardedClass(
    TypeElement origin,
    ClassName holder,
    TypeName above,
    ClassName name,
    Set<Modifier> modifiers,
    List<AnnotationSpec> annotations,
    List<TypeVariableName> typeVariables,
    Optional<ParameterSpec> delegate,
    boolean hasVersion,
    boolean isSerializable,
    List<BarrierConstant> barriers,
    List<TimeoutConstant> timeouts,
    List<GuardField> guards,
    List<GuardedConstructor> constructors,
    List<GuardedMethod> methods,
    Set<String> qualified,
    boolean generatedAnnotation,
    Set<String> warnings) {

  /**
   * A barrier.
   *
   * @param field the constant
   * @param method the method that it evaluates
   * @param isStatic whether that is static
   */
  record BarrierConstant(String field, String method, boolean isStatic) {}

  /**
   * A limit.
   *
   * @param field the constant
   * @param duration its value
   */
  record TimeoutConstant(String field, CodeBlock duration) {}

  /**
   * The guard of one lock.
   *
   * @param field that holds it
   * @param lock the name of the lock, empty for the one without a name
   * @param owner who has it
   * @param value how it is made or found
   */
  record GuardField(String field, String lock, Owner owner, CodeBlock value) {

    /** Who has a guard. */
    enum Owner {
      OBJECT,
      /** An object, whose generated superclass has made it. */
      OBJECT_ABOVE,
      CLASS,
      JVM,
      MACHINE;

      /** {@return whether objects and classes share it by its name} */
      boolean isShared() {
        return this == JVM || this == MACHINE;
      }
    }

    boolean isStatic() {
      return owner == Owner.CLASS || owner.isShared();
    }
  }

  /**
   * A constructor, which does as that of the class.
   *
   * @param annotations its own
   * @param modifiers its own
   * @param typeVariables its own
   * @param outer the object around, for an inner class
   * @param parameters its own
   * @param isVarargs whether the last of them takes any number of arguments
   * @param thrown what it declares
   */
  record GuardedConstructor(
      List<AnnotationSpec> annotations,
      Set<Modifier> modifiers,
      List<TypeVariableName> typeVariables,
      Optional<ParameterSpec> outer,
      List<ParameterSpec> parameters,
      boolean isVarargs,
      List<TypeName> thrown) {}
}
