package dev.cordon.processor;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;
import static javax.lang.model.element.Modifier.SYNCHRONIZED;

import com.google.auto.common.MoreElements;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The rules of {@code @Guarded} for the methods of one class. */
final class GuardedRules {
  private final Reporter reporter;
  private final Types types;
  private final Elements elements;
  private final TypeElement holder;
  private final GuardedMembers members;

  GuardedRules(
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

  /** Reports every rule that a method of the class itself breaks. */
  void check(ExecutableElement method) {
    String shown = Declarations.of(method);
    if (method.getModifiers().contains(PRIVATE)) {
      reporter.error(method, Problem.GUARDED_PRIVATE, shown);
    }
    if (method.getModifiers().contains(FINAL)) {
      reporter.error(method, Problem.GUARDED_FINAL, shown);
    }
    if (method.getModifiers().contains(ABSTRACT) && !members.isInterface()) {
      reporter.error(method, Problem.GUARDED_ABSTRACT, shown);
    }
    if (method.getModifiers().contains(SYNCHRONIZED)) {
      reporter.error(method, Problem.GUARDED_SYNCHRONIZED, shown);
    }
    if (MoreElements.isAnnotationPresent(method, TaskStep.TASK)) {
      checkTask(method, shown);
    }
    check(method, GuardedAnnotation.of(method).get());
  }

  /** A thread that calls a method of an object finds its lock there. */
  private void checkTask(ExecutableElement method, String shown) {
    if (!TaskAnnotation.isThread(method)) {
      reporter.error(
          method,
          Problem.GUARDED_TASK,
          shown,
          "runs on a copy of its object in another process, where the lock would keep nobody out");
    } else if (method.getModifiers().contains(STATIC)) {
      reporter.error(
          method,
          Problem.GUARDED_TASK,
          shown,
          "calls it on a thread without the lock, which only its guarded class holds");
    }
  }

  private void check(ExecutableElement method, GuardedAnnotation annotation) {
    String shown = Declarations.of(method);
    if (!isTime(annotation.timeout())) {
      fault(method, annotation, "timeout", Problem.GUARDED_TIMEOUT, shown, annotation.timeout());
    }
    if (annotation.isShared() && annotation.lock().isEmpty()) {
      Problem problem =
          annotation.isOfJvm() ? Problem.GUARDED_JVM_NAME : Problem.GUARDED_MACHINE_NAME;
      String name = Declarations.decapitalised(holder.getSimpleName().toString());
      fault(method, annotation, "scope", problem, shown, name);
    }
    if (annotation.isOfMachine() && annotation.hasBarrier()) {
      fault(method, annotation, "when", Problem.GUARDED_MACHINE_WHEN, shown);
    }
    if (annotation.isOfMachine() && annotation.fair()) {
      fault(method, annotation, "fair", Problem.GUARDED_MACHINE_FAIR, shown);
    }
    if (annotation.hasBarrier() && annotation.reads()) {
      fault(method, annotation, "when", Problem.GUARDED_WHEN_READ, shown);
    }
    fault(method, annotation)
        .ifPresent(reason -> fault(
            method,
            annotation,
            "when",
            Problem.GUARDED_WHEN,
            describe(method, annotation, reason)));
  }

  /** {@return what a message on a barrier says} */
  private static Object[] describe(
      ExecutableElement method, GuardedAnnotation annotation, String reason) {
    String when = annotation.when();
    return new Object[] {
      Declarations.of(method),
      when,
      reason,
      method.getModifiers().contains(STATIC) ? "static " : "",
      SourceVersion.isName(when) ? when : "isReady",
    };
  }

  /** {@return whether a subclass can be generated for a method, wherever it is declared} */
  boolean isSound(ExecutableElement method) {
    GuardedAnnotation annotation = GuardedAnnotation.of(method).get();
    return isTime(annotation.timeout()) && fault(method, annotation).isEmpty();
  }

  /** The generated class must be able to name every class of the signatures that it repeats. */
  void checkNames() {
    PackageElement around = elements.getPackageOf(holder);
    Stream.concat(members.written().stream(), members.constructors().stream())
        .forEach(member -> SignatureTypes.of(holder, member).stream()
            .map(type -> MoreElements.asType(type.asElement()))
            .filter(type -> !type.equals(holder))
            .flatMap(type -> Visibility.hiddenFromSubclass(around, type).stream())
            .distinct()
            .forEach(hidden -> reporter.error(
                Declarations.holder(member).equals(holder) ? member : holder,
                Problem.GUARDED_SIGNATURE,
                Declarations.of(member),
                hidden.getSimpleName())));
  }

  /** What is guarded above and cannot be overridden from here would stay without a lock. */
  void checkInherited() {
    members.guarded().stream()
        .filter(method -> !Declarations.holder(method).equals(holder))
        .forEach(this::checkInherited);
  }

  private void checkInherited(ExecutableElement method) {
    GuardedAnnotation annotation = GuardedAnnotation.of(method).get();
    if (!members.isAccessible(method)) {
      TypeElement above = Declarations.holder(method);
      reporter.error(
          holder,
          Problem.GUARDED_INHERITED,
          holder.getSimpleName(),
          Declarations.of(method),
          above.getSimpleName(),
          GuardedModels.nameOf(above, elements).simpleName());
    } else {
      fault(method, annotation)
          .ifPresent(reason ->
              reporter.error(holder, Problem.GUARDED_WHEN, describe(method, annotation, reason)));
    }
  }

  /** A lock that nobody holds alone keeps nobody waiting. */
  void checkFairness() {
    for (ExecutableElement method : members.guarded()) {
      GuardedAnnotation annotation = GuardedAnnotation.of(method).get();
      if (annotation.fair()
          && Declarations.holder(method).equals(holder)
          && !annotation.isShared()
          && ofSameLock(method, annotation).allMatch(GuardedAnnotation::reads)) {
        fault(method, annotation, "fair", Problem.GUARDED_FAIR, Declarations.of(method));
      }
    }
  }

  private Stream<GuardedAnnotation> ofSameLock(
      ExecutableElement method, GuardedAnnotation annotation) {
    boolean isStatic = method.getModifiers().contains(STATIC);
    return members.guarded().stream()
        .filter(other -> other.getModifiers().contains(STATIC) == isStatic)
        .flatMap(other -> GuardedAnnotation.of(other).stream())
        .filter(other -> other.lock().equals(annotation.lock()) && !other.isShared());
  }

  private static boolean isTime(String text) {
    return text.isEmpty() || Quantities.duration(text).isPresent();
  }

  /** {@return what is wrong with a barrier, if anything is} */
  private Optional<String> fault(ExecutableElement method, GuardedAnnotation annotation) {
    if (!annotation.hasBarrier()) {
      return Optional.empty();
    }
    Optional<ExecutableElement> found = members.named(annotation.when());
    return found.isEmpty()
        ? Optional.of("and " + holder.getSimpleName() + " has no such method without parameters")
        : faultOf(found.get(), method);
  }

  private Optional<String> faultOf(ExecutableElement barrier, ExecutableElement method) {
    if (barrier.getReturnType().getKind() != TypeKind.BOOLEAN) {
      return Optional.of("which does not return a boolean");
    }
    if (barrier.getModifiers().contains(PRIVATE)) {
      return Optional.of("which is private, so no subclass can call it");
    }
    if (!members.isAccessible(barrier)) {
      return Optional.of("which is package-private in another package");
    }
    if (method.getModifiers().contains(STATIC) && !barrier.getModifiers().contains(STATIC)) {
      return Optional.of("which is not static, as the method is");
    }
    return barrier.getThrownTypes().stream()
        .filter(thrown -> TypeShape.isChecked(thrown, types, elements))
        .findFirst()
        .map(thrown -> "which throws the checked " + Declarations.of(thrown));
  }

  private void fault(
      ExecutableElement method,
      GuardedAnnotation annotation,
      String name,
      Problem problem,
      Object... arguments) {
    reporter.error(method, annotation.mirror(), annotation.value(name), problem, arguments);
  }
}
