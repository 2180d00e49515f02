package dev.cordon.processor;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.SEALED;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks a class with guarded methods, and makes the model of its subclass. */
final class GuardedValidator {
  private final Reporter reporter;
  private final Types types;
  private final Elements elements;

  private final FreeNames names;

  GuardedValidator(ProcessingEnvironment environment, Reporter reporter) {
    this.reporter = reporter;
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.names = new FreeNames(elements, "the guarded", GuardedValidator::isOurs);
  }

  /** Returns the model, or empty once every fault of the class has been reported. */
  Optional<GuardedClass> validate(
      TypeElement holder, List<ExecutableElement> methods, GuardedMembers members) {
    int before = reporter.errors();
    var rules = new GuardedRules(reporter, types, elements, holder, members);
    methods.forEach(rules::check);
    rules.checkInherited();
    rules.checkNames();
    rules.checkFairness();
    checkHolder(holder, methods.get(0), members);
    names.give(nameOf(holder), holder).ifPresent(other -> reportTaken(holder, other));
    if (reporter.errors() != before || !members.guarded().stream().allMatch(rules::isSound)) {
      return Optional.empty();
    }
    new GuardedNotes(reporter, types, elements, holder, members).report(methods);
    return Optional.of(new GuardedModels(types, elements, holder, members).build());
  }

  private void checkHolder(TypeElement holder, ExecutableElement method, GuardedMembers members) {
    if (holder.getNestingKind() == NestingKind.LOCAL
        || holder.getNestingKind() == NestingKind.ANONYMOUS) {
      reporter.error(method, Problem.GUARDED_LOCAL_CLASS, Declarations.of(method));
      return;
    }
    Optional<Element> hidden = Visibility.hidden(elements.getPackageOf(holder), holder);
    if (hidden.isPresent()) {
      String what = hidden.get().equals(holder) ? "it" : holder.getSimpleName().toString();
      reporter.error(hidden.get(), Problem.GUARDED_UNREACHABLE, hidden.get().getSimpleName(), what);
      return;
    }
    if (holder.getKind() != ElementKind.INTERFACE) {
      checkClass(holder, method, members);
    } else if (holder.getModifiers().contains(SEALED)) {
      checkPermitted(holder);
    }
  }

  private void checkClass(TypeElement holder, ExecutableElement method, GuardedMembers members) {
    if (holder.getKind() != ElementKind.CLASS) {
      String kind = holder.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      reporter.error(
          method,
          Problem.GUARDED_FINAL_CLASS,
          Declarations.of(method),
          kind.replace("annotation type", "annotation"),
          holder.getSimpleName(),
          "Write a class.");
      return;
    }
    if (holder.getModifiers().contains(Modifier.FINAL)) {
      reporter.error(
          method,
          Problem.GUARDED_FINAL_CLASS,
          Declarations.of(method),
          "final class",
          holder.getSimpleName(),
          "Remove \"final\".");
    }
    if (holder.getModifiers().contains(SEALED)) {
      checkPermitted(holder);
    }
    if (types.isAssignable(
        types.erasure(holder.asType()),
        elements.getTypeElement("java.lang.Cloneable").asType())) {
      reporter.error(holder, Problem.GUARDED_CLONEABLE, holder.getSimpleName());
    }
    if (members.constructors().isEmpty()) {
      reporter.error(holder, Problem.GUARDED_CONSTRUCTOR, holder.getSimpleName());
    }
  }

  /** The class that it has to permit is not there yet, and not every compiler shows it. */
  private void checkPermitted(TypeElement holder) {
    String name = nameOf(holder).simpleName();
    List<? extends TypeMirror> all = holder.getPermittedSubclasses();
    if (!all.isEmpty()
        && all.stream().noneMatch(permitted -> Declarations.of(permitted).equals(name))) {
      reporter.error(holder, Problem.GUARDED_SEALED, holder.getSimpleName(), name);
    }
  }

  /** Reports that the user has written the subclass, as only the compiler could tell. */
  void reportTaken(GuardedClass guarded) {
    reportTaken(guarded.origin(), "the class " + guarded.name().simpleName());
  }

  private void reportTaken(TypeElement holder, String other) {
    reporter.error(
        holder,
        Problem.GUARDED_NAME_TAKEN,
        holder.getSimpleName(),
        nameOf(holder).simpleName(),
        other);
  }

  private ClassName nameOf(TypeElement holder) {
    return GuardedModels.nameOf(holder, elements);
  }

  /** A class file of an earlier build, which the new file replaces. */
  private static boolean isOurs(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .anyMatch(field -> field.getModifiers().contains(PRIVATE)
            && field.asType().toString().equals(RuntimeTypes.GUARD.canonicalName()));
  }
}
