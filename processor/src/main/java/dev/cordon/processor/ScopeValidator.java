package dev.cordon.processor;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks the rules of {@code @ThreadScoped}, and makes the model of a class that keeps them. */
final class ScopeValidator {
  private final Reporter reporter;
  private final Types types;
  private final Elements elements;
  private final FreeNames names;
  private final ScopeModels models;

  ScopeValidator(ProcessingEnvironment environment, Reporter reporter) {
    this.reporter = reporter;
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.names = new FreeNames(elements, "the scopes of", ScopeValidator::isOurs);
    this.models = new ScopeModels(types, elements);
  }

  /** Returns whether a record that needs a codec names a type that has still to be generated. */
  boolean awaitsTypes(TypeElement holder, List<ExecutableElement> methods) {
    return RecordModels.awaitTypes(models.records(holder, methods), elements);
  }

  /** Returns the model, or empty once every fault of the class has been reported. */
  Optional<ScopeClass> validate(TypeElement holder, List<ExecutableElement> methods) {
    int before = reporter.errors();
    ClassName name = nameOf(holder, elements);
    names.give(name, holder).ifPresent(other -> reportTaken(holder, name, other));
    var accessors = new ScopeNames(reporter, ClassName.get(holder));
    for (ExecutableElement method : methods) {
      int own = reporter.errors();
      ScopedAnnotation annotation = ScopedAnnotation.of(method);
      checkMethod(holder, method);
      checkVisible(holder, method);
      accessors.check(method, annotation);
      if (annotation.travels() && reporter.errors() == own) {
        checkTravels(holder, method);
      }
    }
    return reporter.errors() == before
        ? Optional.of(models.build(holder, methods, name, accessors))
        : Optional.empty();
  }

  /** {@return the name of the class with the accessors of {@code holder}} */
  static ClassName nameOf(TypeElement holder, Elements elements) {
    return ClassName.get(
        elements.getPackageOf(holder).getQualifiedName().toString(),
        Declarations.flatName(holder) + "Scope");
  }

  private void checkMethod(TypeElement holder, ExecutableElement method) {
    if (holder.getNestingKind() == NestingKind.LOCAL
        || holder.getNestingKind() == NestingKind.ANONYMOUS) {
      reporter.error(method, Problem.SCOPED_LOCAL_CLASS, Declarations.of(method));
    }
    if (!method.getModifiers().contains(STATIC)) {
      reporter.error(method, Problem.SCOPED_INSTANCE, Declarations.of(method));
    }
    if (method.getModifiers().contains(PRIVATE)) {
      reporter.error(method, Problem.SCOPED_PRIVATE, Declarations.of(method));
    }
    if (!method.getParameters().isEmpty()) {
      reporter.error(
          method.getParameters().get(0), Problem.SCOPED_PARAMETERS, Declarations.of(method));
    }
    if (!method.getTypeParameters().isEmpty()) {
      reporter.error(
          method.getTypeParameters().get(0), Problem.SCOPED_GENERIC, Declarations.of(method));
    }
    if (method.getReturnType().getKind() == TypeKind.VOID) {
      reporter.error(method, Problem.SCOPED_VOID, Declarations.of(method));
    }
    if (MoreElements.isAnnotationPresent(method, GuardedGenerator.GUARDED)) {
      reporter.error(method, Problem.SCOPED_GUARDED, Declarations.of(method));
    }
  }

  /** The generated code must be able to name every class of the signature. */
  private void checkVisible(TypeElement holder, ExecutableElement method) {
    PackageElement around = elements.getPackageOf(holder);
    Set<Element> named = new LinkedHashSet<>(Set.of(holder));
    SignatureTypes.of(holder, method).forEach(type -> named.add(type.asElement()));
    Visibility.hidden(around, named)
        .forEach(hidden -> reporter.error(
            method, Problem.SCOPED_UNREACHABLE, Declarations.of(method), hidden.getSimpleName()));
  }

  private void checkTravels(TypeElement holder, ExecutableElement method) {
    var forms = new Forms(types, elements, elements.getPackageOf(holder));
    var context = new TravelCheck.Context(types, elements, forms);
    new TravelValidator(reporter, context, method, TravelValidator.Words.OF_SCOPES, List.of())
        .check(method, method.getReturnType(), forms.of(method.getReturnType()), "The value");
  }

  /** Reports that the user has written the class, as only the compiler could tell. */
  void reportTaken(ScopeClass scopes) {
    reportTaken(scopes.origin(), scopes.name(), "the class " + scopes.name().simpleName());
  }

  private void reportTaken(TypeElement holder, ClassName name, String other) {
    reporter.error(
        holder, Problem.SCOPED_CLASS_TAKEN, holder.getSimpleName(), name.simpleName(), other);
  }

  /** A class file of an earlier build, which the new file replaces. */
  private static boolean isOurs(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .anyMatch(field -> field.getModifiers().contains(PRIVATE)
            && field
                .asType()
                .toString()
                .startsWith(RuntimeTypes.THREAD_SCOPE.canonicalName() + "<"));
  }
}
