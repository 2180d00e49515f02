package dev.cordon.processor;

import static javax.lang.model.element.Modifier.STATIC;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.cordon.processor.GuardedClass.BarrierConstant;
import dev.cordon.processor.GuardedClass.GuardField;
import dev.cordon.processor.GuardedClass.GuardField.Owner;
import dev.cordon.processor.GuardedClass.TimeoutConstant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The fields of one generated subclass, in the order in which its methods need them. */
final class GuardedFields {
  private final TypeElement holder;
  private final GuardedMembers members;
  private final GuardedNames names;
  private final Map<String, BarrierConstant> barriers = new LinkedHashMap<>();
  private final Map<String, TimeoutConstant> timeouts = new LinkedHashMap<>();
  private final Map<String, GuardField> guards = new LinkedHashMap<>();

  GuardedFields(TypeElement holder, GuardedMembers members, GuardedNames names) {
    this.holder = holder;
    this.members = members;
    this.names = names;
  }

  List<BarrierConstant> barriers() {
    return List.copyOf(barriers.values());
  }

  List<TimeoutConstant> timeouts() {
    return List.copyOf(timeouts.values());
  }

  List<GuardField> guards() {
    return List.copyOf(guards.values());
  }

  /** {@return the way into the guard of a method, whose fields there are from then on} */
  GuardedMethod.Entry entry(ExecutableElement method, GuardedAnnotation annotation) {
    boolean isStatic = method.getModifiers().contains(STATIC);
    GuardField guard = guard(annotation, isStatic);
    return new GuardedMethod.Entry(
        guard.field(),
        annotation.reads(),
        method.getThrownTypes().stream().anyMatch(GuardedFields::isInterrupt),
        annotation.hasBarrier() ? Optional.of(barrier(annotation.when())) : Optional.empty(),
        isStatic ? CodeBlock.of("$T.class", ClassName.get(holder)) : CodeBlock.of("this"),
        annotation.timeout().isEmpty()
            ? Optional.empty()
            : Optional.of(timeout(annotation.timeout())),
        !guard.isStatic() && !members.isInterface());
  }

  private static boolean isInterrupt(TypeMirror thrown) {
    return thrown.getKind() == TypeKind.DECLARED
        && MoreTypes.isTypeOf(InterruptedException.class, thrown);
  }

  private String barrier(String method) {
    return barriers
        .computeIfAbsent(
            method,
            absent -> new BarrierConstant(
                names.barrier(method),
                method,
                members.named(method).get().getModifiers().contains(STATIC)))
        .field();
  }

  private String timeout(String timeout) {
    return timeouts
        .computeIfAbsent(
            timeout,
            absent -> new TimeoutConstant(
                names.timeout(timeout), Quantities.duration(timeout).get()))
        .field();
  }

  private GuardField guard(GuardedAnnotation annotation, boolean isStatic) {
    Owner owner = owner(annotation, isStatic);
    return guards.computeIfAbsent(
        owner + " " + annotation.lock(), absent -> guard(owner, annotation.lock()));
  }

  private Owner owner(GuardedAnnotation annotation, boolean isStatic) {
    if (annotation.isShared()) {
      return annotation.isOfJvm() ? Owner.JVM : Owner.MACHINE;
    }
    if (isStatic) {
      return Owner.CLASS;
    }
    return members.isMadeAbove(annotation.lock()) ? Owner.OBJECT_ABOVE : Owner.OBJECT;
  }

  private GuardField guard(Owner owner, String lock) {
    List<GuardedAnnotation> all = members.guarded().stream()
        .filter(method -> GuardedAnnotation.of(method)
            .filter(other -> other.lock().equals(lock))
            .filter(other -> owner(other, method.getModifiers().contains(STATIC)) == owner)
            .isPresent())
        .flatMap(method -> GuardedAnnotation.of(method).stream())
        .toList();
    boolean fair = all.stream().anyMatch(GuardedAnnotation::fair);
    if (owner.isShared()) {
      CodeBlock value = owner == Owner.JVM
          ? CodeBlock.of("$T.ofJvm($S, $L)", RuntimeTypes.GUARD, lock, fair)
          : CodeBlock.of("$T.ofMachine($S)", RuntimeTypes.GUARD, lock);
      return new GuardField(names.constantGuard(owner, lock), lock, owner, value);
    }
    if (owner == Owner.OBJECT_ABOVE) {
      CodeBlock value = lock.isEmpty()
          ? CodeBlock.of("$T.of(this)", RuntimeTypes.GUARD)
          : CodeBlock.of("$T.of(this, $S)", RuntimeTypes.GUARD, lock);
      return new GuardField(names.guard(lock), lock, owner, value);
    }
    boolean isOfClass = owner == Owner.CLASS;
    String full = holder.getQualifiedName() + (isOfClass ? ".class" : "");
    CodeBlock value = CodeBlock.of(
        "$T.$L($S, $L)",
        RuntimeTypes.GUARD,
        all.stream().anyMatch(GuardedAnnotation::reads) ? "readWrite" : "exclusive",
        lock.isEmpty() ? full : full + "#" + lock,
        fair);
    String field = isOfClass ? names.constantGuard(owner, lock) : names.guard(lock);
    return new GuardField(field, lock, owner, value);
  }
}
