package dev.cordon.processor;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.STATIC;

import com.google.auto.common.MoreTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells what may be meant so in a class with guarded methods. */
final class GuardedNotes {

  /** Types whose objects go on working on what they come from. */
  private static final List<String> OPEN = List.of(
      "java.util.Iterator",
      "java.util.Spliterator",
      "java.util.Enumeration",
      "java.util.stream.BaseStream",
      "java.util.concurrent.CompletionStage");

  private static final Set<String> OF_OBJECT = Set.of("equals(Object)", "hashCode()");

  private final Reporter reporter;
  private final Types types;
  private final Elements elements;
  private final TypeElement holder;
  private final GuardedMembers members;

  GuardedNotes(
      Reporter reporter,
      Types types,
      Elements elements,
      TypeElement holder,
      GuardedMembers members) {
    this.reporter = reporter;
    this.types = types;
    this.elements = elements;
    this.holder = holder;
    this.members = members;
  }

  void report(List<ExecutableElement> guarded) {
    if (!members.isInterface()
        && !holder.getModifiers().contains(ABSTRACT)
        && members.guarded().stream().anyMatch(method -> !method.getModifiers().contains(STATIC))) {
      reporter.note(
          holder,
          Problem.GUARDED_RAW,
          holder.getSimpleName(),
          GuardedModels.nameOf(holder, elements).simpleName());
    }
    guarded.forEach(this::reportGuarded);
    ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
        .filter(method -> !guarded.contains(method))
        .forEach(this::reportUnguarded);
  }

  /** Reports on a class without guarded methods of its own. */
  void reportInherited() {
    ElementFilter.methodsIn(holder.getEnclosedElements()).forEach(this::reportOverride);
    List<ExecutableElement> inherited = members.guarded().stream()
        .filter(method -> Declarations.holder(method).getKind() == ElementKind.CLASS)
        .filter(method -> !method.getModifiers().contains(STATIC))
        .toList();
    if (!inherited.isEmpty() && !holder.getModifiers().contains(ABSTRACT)) {
      ExecutableElement method = inherited.get(0);
      TypeElement above = Declarations.holder(method);
      reporter.note(
          holder,
          Problem.GUARDED_SUBCLASS,
          holder.getSimpleName(),
          Declarations.of(method),
          above.getSimpleName(),
          GuardedModels.nameOf(above, elements).simpleName());
    }
  }

  private void reportGuarded(ExecutableElement method) {
    String shown = Declarations.of(method);
    if (OF_OBJECT.contains(shown) || isComparison(method)) {
      reporter.note(method, Problem.GUARDED_OBJECT_METHOD, shown);
    }
    openType(method.getReturnType())
        .ifPresent(type -> reporter.note(method, Problem.GUARDED_ESCAPES, shown, type));
  }

  private void reportUnguarded(ExecutableElement method) {
    reportOverride(method);
    if (method.isDefault()) {
      reporter.note(method, Problem.GUARDED_DEFAULT, Declarations.of(method));
    }
  }

  private void reportOverride(ExecutableElement method) {
    members
        .guardedBelow(method)
        .ifPresent(below -> reporter.note(
            method,
            Problem.GUARDED_OVERRIDE,
            Declarations.of(method),
            Declarations.holder(below).getSimpleName()));
  }

  private boolean isComparison(ExecutableElement method) {
    TypeElement comparable = elements.getTypeElement("java.lang.Comparable");
    return ElementFilter.methodsIn(comparable.getEnclosedElements()).stream()
        .anyMatch(compareTo -> elements.overrides(method, compareTo, holder));
  }

  private Optional<String> openType(TypeMirror result) {
    if (result.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    return OPEN.stream()
            .map(elements::getTypeElement)
            .anyMatch(open -> types.isSubtype(types.erasure(result), types.erasure(open.asType())))
        ? Optional.of(MoreTypes.asTypeElement(result).getSimpleName().toString())
        : Optional.empty();
  }
}
