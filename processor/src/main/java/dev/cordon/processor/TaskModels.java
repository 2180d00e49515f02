package dev.cordon.processor;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Builds the models of methods that keep all rules. */
final class TaskModels {
  private final Types types;
  private final Elements elements;

  TaskModels(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  TaskModel build(
      TypeElement holder,
      ExecutableElement method,
      ClassName type,
      TaskAnnotation annotation,
      Forms forms) {
    boolean isStatic = method.getModifiers().contains(STATIC);
    List<TypeVariableName> variables = new ArrayList<>();
    if (!isStatic) {
      Receivers.variables(holder, method).stream().map(Spelling::of).forEach(variables::add);
    }
    method.getTypeParameters().stream().map(Spelling::of).forEach(variables::add);
    List<ParameterSpec> parameters = parameters(holder, method);
    return new TaskModel(
        Spelling.of(ClassName.get(holder)),
        method.getSimpleName().toString(),
        type,
        Visibility.isPublic(holder, method),
        variables,
        isStatic ? Optional.empty() : Optional.of(receiver(holder, method, parameters)),
        parameters,
        method.isVarArgs(),
        TypeShape.isPolluting(method),
        Spelling.of(method.getReturnType()),
        annotation.isThread() ? Optional.empty() : Optional.of(forms.of(holder, method)),
        method.getThrownTypes().stream()
            .filter(thrown -> TypeShape.isChecked(thrown, types, elements))
            .<TaskModel.Thrown>map(this::thrown)
            .toList(),
        annotation.options(),
        Declarations.link(holder, method, types),
        Lint.of(holder, method, annotation.allow()));
  }

  /** A parameter that is named like a class would hide it from the calls of its methods. */
  private static List<ParameterSpec> parameters(TypeElement holder, ExecutableElement method) {
    Set<String> taken = new HashSet<>(RuntimeTypes.CALLED);
    taken.addAll(ClassName.get(holder).simpleNames());
    Set<String> kept = method.getParameters().stream()
        .map(parameter -> parameter.getSimpleName().toString())
        .filter(name -> !taken.contains(name))
        .collect(Collectors.toSet());
    taken.addAll(kept);
    List<ParameterSpec> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      String name = parameter.getSimpleName().toString();
      String given = kept.contains(name) ? name : Declarations.free(name, taken);
      taken.add(given);
      parameters.add(
          ParameterSpec.builder(Spelling.of(parameter.asType()), given).build());
    }
    return parameters;
  }

  /** The receiver is named after its class. */
  private static ParameterSpec receiver(
      TypeElement holder, ExecutableElement method, List<ParameterSpec> parameters) {
    ClassName raw = ClassName.get(holder);
    Set<String> taken = new HashSet<>(raw.simpleNames());
    parameters.forEach(parameter -> taken.add(parameter.name()));
    String name = Declarations.free(Declarations.decapitalised(raw.simpleName()), taken);
    return ParameterSpec.builder(Receivers.type(holder, method), name).build();
  }

  private TaskModel.Thrown thrown(TypeMirror type) {
    TypeMirror interrupted =
        elements.getTypeElement("java.lang.InterruptedException").asType();
    return new TaskModel.Thrown(
        Spelling.of(type),
        Spelling.of(types.erasure(type)),
        type.getKind() == TypeKind.DECLARED && types.isSubtype(interrupted, type),
        isSubtype(type, "java.lang.Exception"));
  }

  private boolean isSubtype(TypeMirror type, String name) {
    return types.isSubtype(types.erasure(type), elements.getTypeElement(name).asType());
  }
}
