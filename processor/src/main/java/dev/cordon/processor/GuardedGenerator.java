package dev.cordon.processor;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.auto.common.SuperficialValidation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** From a class to its guarded subclass, if it is to have one. */
final class GuardedGenerator {
  static final String GUARDED = "dev.cordon.Guarded";

  private final Types types;
  private final Elements elements;
  private final Reporter reporter;
  private final Sources sources;
  private final Lombok lombok;
  private final GuardedValidator validator;

  GuardedGenerator(ProcessingEnvironment environment) {
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.reporter = new Reporter(environment);
    this.sources = new Sources(environment.getFiler());
    this.lombok = new Lombok(environment);
    this.validator = new GuardedValidator(environment, reporter);
  }

  /**
   * Returns whether that was possible already, with or without an error.
   *
   * @param isNew whether no earlier round had the class, so that Lombok may still add to it
   */
  boolean generate(TypeElement type, boolean isNew) {
    try {
      return !(isNew && lombok.addsTo(type)) && tryToGenerate(type);
    } catch (RuntimeException
        | StackOverflowError e) { // The compiler would show a trace and nothing of the user's.
      reporter.error(type, Problem.CORDON_INTERNAL, type.getQualifiedName(), e);
      return true;
    }
  }

  private boolean tryToGenerate(TypeElement type) {
    List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> MoreElements.isAnnotationPresent(method, GUARDED))
        .toList();
    if (awaitsAbove(type)) {
      return false;
    }
    if (methods.isEmpty()) {
      noteInherited(type);
      return true;
    }
    var members = new GuardedMembers(type, types, elements);
    if (awaitsTypes(type, members)) {
      return false;
    }
    Optional<GuardedClass> valid = validator.validate(type, methods, members);
    if (valid.isPresent() && !sources.save(GuardedWriter.write(valid.get()))) {
      validator.reportTaken(valid.get());
    }
    return true;
  }

  private void noteInherited(TypeElement type) {
    if (type.getKind() == ElementKind.CLASS && isBelowGuarded(type)) {
      var members = new GuardedMembers(type, types, elements);
      if (!members.isGenerated(type)) {
        new GuardedNotes(reporter, types, elements, type, members).reportInherited();
      }
    }
  }

  /** Quick to say for most classes of a program, which have nothing to do with guards. */
  private static boolean isBelowGuarded(TypeElement type) {
    if (type.getSuperclass().getKind() != TypeKind.DECLARED) {
      return false;
    }
    TypeElement above = MoreTypes.asTypeElement(type.getSuperclass());
    return ElementFilter.methodsIn(above.getEnclosedElements()).stream()
            .anyMatch(method -> MoreElements.isAnnotationPresent(method, GUARDED))
        || isBelowGuarded(above);
  }

  /** Whether a class or interface above has still to be generated. */
  private static boolean awaitsAbove(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .anyMatch(above -> above.getKind() == TypeKind.ERROR
            || (above.getKind() == TypeKind.DECLARED
                && awaitsAbove(MoreTypes.asTypeElement(above))));
  }

  /** Whether a signature that is to be written names a type that has still to be generated. */
  private boolean awaitsTypes(TypeElement type, GuardedMembers members) {
    String own = GuardedModels.nameOf(type, elements).simpleName();
    return Stream.concat(members.written().stream(), members.constructors().stream())
        .anyMatch(member -> !SuperficialValidation.validateElement(member)
            && signature(member).noneMatch(named -> Declarations.of(named).contains(own)));
  }

  private static Stream<TypeMirror> signature(ExecutableElement member) {
    return Stream.concat(
        Stream.of(member.getReturnType()),
        member.getParameters().stream().map(parameter -> parameter.asType()));
  }
}
