package dev.cordon.processor;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.NON_SEALED;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.cordon.processor.GuardedClass.GuardField;
import dev.cordon.processor.GuardedClass.GuardedConstructor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Builds the model of the subclass of one class that keeps all rules. */
final class GuardedModels {
  private final Types types;
  private final Elements elements;
  private final TypeElement holder;
  private final GuardedMembers members;
  private final ClassName name;
  private final CopiedAnnotations annotations;
  private final GuardedNames names;
  private final GuardedFields fields;

  GuardedModels(Types types, Elements elements, TypeElement holder, GuardedMembers members) {
    PackageElement around = elements.getPackageOf(holder);
    this.types = types;
    this.elements = elements;
    this.holder = holder;
    this.members = members;
    this.name = nameOf(holder, elements);
    this.annotations = new CopiedAnnotations(elements, around);
    this.names = new GuardedNames(holder, members.written(), elements);
    this.fields = new GuardedFields(holder, members, names);
  }

  /** {@return the name of the subclass of {@code holder}} */
  static ClassName nameOf(TypeElement holder, Elements elements) {
    return ClassName.get(
        elements.getPackageOf(holder).getQualifiedName().toString(),
        "Guarded" + Declarations.flatName(holder));
  }

  GuardedClass build() {
    List<GuardedMethod> methods = members.written().stream().map(this::method).toList();
    List<ExecutableElement> constructors = members.constructors();
    return new GuardedClass(
        holder,
        ClassName.get(holder),
        TypeName.get(holder.asType()),
        name,
        modifiers(),
        annotations.ofClass(holder),
        typeVariables(),
        members.isInterface()
            ? Optional.of(ParameterSpec.builder(TypeName.get(holder.asType()), names.delegate())
                .build())
            : Optional.empty(),
        !members.isInterface() && isSubtype("java.io.Serializable"),
        !members.isInterface()
            && isSubtype("java.io.Serializable")
            && !isSubtype("java.io.Externalizable"),
        fields.barriers(),
        fields.timeouts(),
        fields.guards(),
        constructors.stream().map(this::constructor).toList(),
        methods,
        qualified(),
        elements.getTypeElement(RuntimeTypes.GENERATED.canonicalName()) != null,
        warnings(constructors));
  }

  private Set<Modifier> modifiers() {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    if (Visibility.isPublic(holder)) {
      modifiers.add(PUBLIC);
    }
    if (!members.isInterface() && members.hasAbstract()) {
      modifiers.add(ABSTRACT);
    }
    if (holder.getModifiers().contains(SEALED)) {
      modifiers.add(NON_SEALED);
    }
    return modifiers;
  }

  /** An inner class knows the type variables of the classes around it. */
  private List<TypeVariableName> typeVariables() {
    List<TypeVariableName> variables = new ArrayList<>();
    for (Optional<TypeElement> type = Optional.of(holder);
        type.isPresent();
        type = Visibility.outer(type.get())) {
      variables.addAll(
          0, type.get().getTypeParameters().stream().map(AnnotatedTypes::of).toList());
    }
    return variables;
  }

  private boolean isSubtype(String type) {
    return types.isAssignable(
        types.erasure(holder.asType()), elements.getTypeElement(type).asType());
  }

  private GuardedConstructor constructor(ExecutableElement constructor) {
    List<ParameterSpec> parameters = parameters(constructor, false);
    return new GuardedConstructor(
        annotations.ofMember(constructor),
        visibility(constructor),
        constructor.getTypeParameters().stream().map(AnnotatedTypes::of).toList(),
        outer(parameters),
        parameters,
        constructor.isVarArgs(),
        constructor.getThrownTypes().stream().map(AnnotatedTypes::of).toList());
  }

  /** The constructor of an abstract class is protected since it makes no objects. This one does. */
  private Set<Modifier> visibility(ExecutableElement constructor) {
    if (!constructor.getModifiers().contains(PROTECTED)
        || !holder.getModifiers().contains(ABSTRACT)
        || modifiers().contains(ABSTRACT)) {
      return kept(constructor);
    }
    return Visibility.isPublic(holder) ? Set.of(PUBLIC) : Set.of();
  }

  private static Set<Modifier> kept(ExecutableElement member) {
    Set<Modifier> kept = EnumSet.noneOf(Modifier.class);
    kept.addAll(member.getModifiers());
    kept.retainAll(EnumSet.of(PUBLIC, PROTECTED, STATIC));
    return kept;
  }

  private Optional<ParameterSpec> outer(List<ParameterSpec> parameters) {
    Set<String> taken = new HashSet<>();
    parameters.forEach(parameter -> taken.add(parameter.name()));
    return Visibility.outer(holder)
        .map(outer -> ParameterSpec.builder(
                TypeName.get(outer.asType()),
                Declarations.free(
                    Declarations.decapitalised(outer.getSimpleName().toString()), taken))
            .build());
  }

  private GuardedMethod method(ExecutableElement method) {
    boolean isStatic = method.getModifiers().contains(STATIC);
    boolean isOwn = Declarations.holder(method).equals(holder);
    TypeMirror result =
        isOwn ? method.getReturnType() : members.signature(method).getReturnType();
    List<? extends TypeMirror> thrown =
        isOwn ? method.getThrownTypes() : members.signature(method).getThrownTypes();
    return new GuardedMethod(
        method.getSimpleName().toString(),
        annotations.ofMember(method),
        kept(method),
        isOwn
            ? method.getTypeParameters().stream().map(AnnotatedTypes::of).toList()
            : members.signature(method).getTypeVariables().stream()
                .map(AnnotatedTypes::declared)
                .toList(),
        AnnotatedTypes.of(result),
        parameters(method, isStatic),
        method.isVarArgs(),
        thrown.stream().map(AnnotatedTypes::of).toList(),
        target(method, isStatic, isOwn),
        isStatic && !isOwn
            ? Optional.empty()
            : GuardedAnnotation.of(method).map(annotation -> fields.entry(method, annotation)));
  }

  private CodeBlock target(ExecutableElement method, boolean isStatic, boolean isOwn) {
    if (isStatic) {
      return isOwn
          ? CodeBlock.of("$T", ClassName.get(holder))
          : CodeBlock.of("$T", nameOf(Declarations.holder(method), elements));
    }
    return members.isInterface() ? CodeBlock.of("$N", names.delegate()) : CodeBlock.of("super");
  }

  /** A parameter that is named like the class would hide it from the call of a static method. */
  private List<ParameterSpec> parameters(ExecutableElement method, boolean isStatic) {
    Set<String> taken = new HashSet<>();
    if (isStatic) {
      taken.addAll(ClassName.get(holder).simpleNames());
    }
    List<? extends TypeMirror> itsTypes = Declarations.holder(method).equals(holder)
        ? method.getParameters().stream().map(VariableElement::asType).toList()
        : members.signature(method).getParameterTypes();
    List<ParameterSpec> parameters = new ArrayList<>();
    for (int i = 0; i < itsTypes.size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      String free = Declarations.free(parameter.getSimpleName().toString(), taken);
      taken.add(free);
      parameters.add(ParameterSpec.builder(AnnotatedTypes.of(itsTypes.get(i)), free)
          .addAnnotations(annotations.of(parameter, parameter.asType()))
          .build());
    }
    return parameters;
  }

  /** {@return the simple names that mean something else within the subclass or its package} */
  private Set<String> qualified() {
    Set<String> unimported = new TreeSet<>(RuntimeTypes.SIMPLE_NAMES);
    unimported.addAll(UnimportedNames.of(holder, members.written()));
    Set<String> inherited = new HashSet<>();
    ElementFilter.typesIn(elements.getAllMembers(holder))
        .forEach(type -> inherited.add(type.getSimpleName().toString()));
    return UnimportedNames.clashing(unimported, inherited, elements.getPackageOf(holder));
  }

  private Set<String> warnings(List<ExecutableElement> constructors) {
    Set<String> warnings = new TreeSet<>();
    for (ExecutableElement member :
        Stream.concat(constructors.stream(), members.written().stream()).toList()) {
      warnings.addAll(Lint.of(holder, member, List.of()));
      if (TypeShape.isPolluting(member)) {
        warnings.addAll(Set.of("unchecked", "varargs"));
      }
    }
    if (members.isBelowRawType()) {
      warnings.addAll(Set.of("rawtypes", "unchecked"));
    }
    if (fields.guards().stream()
        .anyMatch(guard -> guard.owner() == GuardField.Owner.OBJECT_ABOVE)) {
      warnings.add("this-escape"); // To the class above, which has been constructed.
    }
    return warnings;
  }
}
