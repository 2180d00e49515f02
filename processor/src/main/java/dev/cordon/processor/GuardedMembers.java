package dev.cordon.processor;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The methods that the objects of one class or interface have, wherever they are declared. */
final class GuardedMembers {
  private final TypeElement holder;
  private final Types types;
  private final Elements elements;

  /** The class and all above it; the interfaces come last. {@code Object} is not among them. */
  private final Set<TypeElement> line = new LinkedHashSet<>();

  /** None of them is overridden or hidden by another. */
  private final List<ExecutableElement> methods = new ArrayList<>();

  GuardedMembers(TypeElement holder, Types types, Elements elements) {
    this.holder = holder;
    this.types = types;
    this.elements = elements;
    line.addAll(superclasses());
    List.copyOf(line).forEach(this::addInterfaces);
    line.stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(this::isMember)
        .forEach(this::add);
  }

  /** Adds a method, unless one of the same signature comes before it. */
  private void add(ExecutableElement method) {
    for (int i = 0; i < methods.size(); i++) {
      if (isSame(methods.get(i), method)) {
        if (isBelow(Declarations.holder(method), Declarations.holder(methods.get(i)))) {
          methods.set(i, method); // Of two interfaces the one below need not come first.
        }
        return;
      }
    }
    methods.add(method);
  }

  private boolean isBelow(TypeElement type, TypeElement other) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType()));
  }

  /** Compares names and erasures. Not every compiler knows a subsignature when it sees one. */
  private boolean isSame(ExecutableElement method, ExecutableElement other) {
    return method.getSimpleName().equals(other.getSimpleName())
        && erasures(method).equals(erasures(other));
  }

  private List<String> erasures(ExecutableElement method) {
    return signature(method).getParameterTypes().stream()
        .map(type -> TypeName.get(types.erasure(type)).toString())
        .toList();
  }

  /** {@return the types of a method as they are in the class, whose type arguments it knows} */
  ExecutableType signature(ExecutableElement method) {
    return MoreTypes.asExecutable(types.asMemberOf(MoreTypes.asDeclared(holder.asType()), method));
  }

  /** {@return those that are guarded, the class's own first} */
  List<ExecutableElement> guarded() {
    return methods.stream()
        .filter(method -> GuardedAnnotation.of(method).isPresent())
        .toList();
  }

  /** {@return the methods that the subclass has: of an interface all, of a class the guarded} */
  List<ExecutableElement> written() {
    if (!isInterface()) {
      return guarded();
    }
    return Stream.concat(
            ofObjects().stream()
                .filter(method -> !method.getModifiers().contains(PRIVATE))
                .filter(method -> !isOfObject(method)),
            guarded().stream())
        .distinct()
        .toList();
  }

  /** {@return the constructors that a subclass in the package of the class can call} */
  List<ExecutableElement> constructors() {
    return ElementFilter.constructorsIn(holder.getEnclosedElements()).stream()
        .filter(constructor -> !constructor.getModifiers().contains(PRIVATE))
        .toList();
  }

  /** {@return all methods of an object, the class's own first} */
  List<ExecutableElement> ofObjects() {
    return methods.stream()
        .filter(method -> !method.getModifiers().contains(STATIC))
        .toList();
  }

  /** {@return the method of that name without parameters, if there is one} */
  Optional<ExecutableElement> named(String name) {
    return methods.stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .filter(method -> method.getParameters().isEmpty())
        .findFirst();
  }

  /** {@return the guarded method that {@code method} overrides without an annotation, if any} */
  Optional<ExecutableElement> guardedBelow(ExecutableElement method) {
    return line.stream()
        .filter(type -> !type.equals(holder) && type.getKind() == ElementKind.CLASS)
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(other -> GuardedAnnotation.of(other).isPresent())
        .filter(other -> elements.overrides(method, other, holder))
        .findFirst();
  }

  /** {@return the generated class above, if there is one} */
  private Optional<TypeElement> generated() {
    return line.stream().skip(1).filter(this::isGenerated).findFirst();
  }

  /** {@return whether objects have that lock from a generated class above already} */
  boolean isMadeAbove(String lock) {
    return generated()
        .map(type ->
            new GuardedMembers(MoreTypes.asTypeElement(type.getSuperclass()), types, elements))
        .filter(above -> above.guarded().stream()
            .filter(method -> !method.getModifiers().contains(STATIC))
            .flatMap(method -> GuardedAnnotation.of(method).stream())
            .anyMatch(annotation -> annotation.lock().equals(lock) && !annotation.isShared()))
        .isPresent();
  }

  /** {@return whether a class or interface above leaves out its type arguments} */
  boolean isBelowRawType() {
    return line.stream()
        .flatMap(
            type -> Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream()))
        .anyMatch(above -> above instanceof DeclaredType declared && TypeShape.isRaw(declared));
  }

  /** {@return whether a method has still to be implemented} */
  boolean hasAbstract() {
    return ofObjects().stream()
        .filter(method -> method.getModifiers().contains(ABSTRACT))
        .anyMatch(method -> !isOfObject(method));
  }

  /** Every object has these, although an interface may declare them. */
  static boolean isOfObject(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return (method.getParameters().isEmpty()
            && (name.equals("hashCode") || name.equals("toString")))
        || (name.equals("equals")
            && method.getParameters().size() == 1
            && method.getParameters().get(0).asType().toString().equals("java.lang.Object"));
  }

  /** {@return whether a subclass in the package of the class can call {@code method}} */
  boolean isAccessible(ExecutableElement method) {
    return method.getModifiers().contains(PUBLIC)
        || method.getModifiers().contains(PROTECTED)
        || (!method.getModifiers().contains(PRIVATE)
            && elements.getPackageOf(method).equals(elements.getPackageOf(holder)))
        || Declarations.holder(method).getKind().isInterface();
  }

  private boolean isMember(ExecutableElement method) {
    TypeElement type = Declarations.holder(method);
    return type.equals(holder)
        || (!method.getModifiers().contains(PRIVATE)
            && !(type.getKind().isInterface() && method.getModifiers().contains(STATIC)));
  }

  /** {@return whether {@code type} is the guarded subclass of the class above it} */
  boolean isGenerated(TypeElement type) {
    return superclass(type)
        .filter(above -> ClassName.get(type).equals(GuardedModels.nameOf(above, elements)))
        .filter(above -> !new GuardedMembers(above, types, elements).guarded().isEmpty())
        .isPresent();
  }

  private List<TypeElement> superclasses() {
    List<TypeElement> classes = new ArrayList<>();
    for (Optional<TypeElement> type = Optional.of(holder);
        type.isPresent();
        type = superclass(type.get())) {
      classes.add(type.get());
    }
    return classes;
  }

  private static Optional<TypeElement> superclass(TypeElement type) {
    TypeMirror above = type.getSuperclass();
    return above.getKind() == TypeKind.DECLARED
            && MoreTypes.asTypeElement(above).getSuperclass().getKind() != TypeKind.NONE
        ? Optional.of(MoreTypes.asTypeElement(above))
        : Optional.empty();
  }

  private void addInterfaces(TypeElement type) {
    for (TypeMirror above : type.getInterfaces()) {
      if (above.getKind() == TypeKind.DECLARED) {
        TypeElement interfaceAbove = MoreElements.asType(MoreTypes.asElement(above));
        line.add(interfaceAbove);
        addInterfaces(interfaceAbove);
      }
    }
  }

  /** {@return whether the holder is an interface} */
  boolean isInterface() {
    return holder.getKind() == ElementKind.INTERFACE;
  }
}
