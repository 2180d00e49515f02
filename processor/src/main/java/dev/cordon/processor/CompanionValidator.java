package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks all tasks of a class together, and makes the model of their companion. */
final class CompanionValidator {
  private final Reporter reporter;
  private final Types types;
  private final Elements elements;
  private final TaskValidator tasks;
  private final CompanionModels companions;

  private final FreeNames names;

  CompanionValidator(ProcessingEnvironment environment, Reporter reporter) {
    this.reporter = reporter;
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.tasks = new TaskValidator(environment, reporter);
    this.companions = new CompanionModels(elements);
    this.names = new FreeNames(elements, "the companion of", CompanionValidator::isOurs);
  }

  /** Returns whether a record that needs a codec names a type that has still to be generated. */
  boolean awaitsTypes(TypeElement holder, List<ExecutableElement> methods) {
    var forms = new Forms(types, elements, elements.getPackageOf(holder));
    Stream<CallForm> calls = methods.stream()
        .filter(method -> !TaskAnnotation.isThread(method))
        .map(method -> forms.of(holder, method));
    return RecordModels.awaitTypes(RecordModels.of(calls, elements, forms), elements);
  }

  /** Returns the model, or empty once every fault of the class has been reported. */
  Optional<Companion> validate(TypeElement holder, List<ExecutableElement> methods) {
    int before = reporter.errors();
    PackageElement around = elements.getPackageOf(holder);
    ClassName name = ClassName.get(
        around.getQualifiedName().toString(), Declarations.flatName(holder) + "Tasks");
    names.give(name, holder).ifPresent(other -> reportTaken(holder, name, other));
    List<TaskModel> models = new ArrayList<>();
    var taken = new TaskNames(reporter);
    var forms = new Forms(types, elements, around);
    for (ExecutableElement method : methods) {
      Optional<TaskModel> model = tasks.validate(holder, method, name, forms);
      model.ifPresent(valid -> taken.check(method, valid));
      model.ifPresent(models::add);
    }
    return reporter.errors() == before
        ? Optional.of(companions.build(holder, methods, name, models, forms))
        : Optional.empty();
  }

  /** Reports that the user has written the companion, as only the compiler could tell. */
  void reportTaken(Companion companion) {
    String other = "the class " + companion.name().simpleName();
    reportTaken(companion.origin(), companion.name(), other);
  }

  private void reportTaken(TypeElement holder, ClassName name, String other) {
    reporter.error(
        holder, Problem.TASK_COMPANION_TAKEN, holder.getSimpleName(), name.simpleName(), other);
  }

  /** A class file of an earlier build, which the new file replaces. */
  private static boolean isOurs(TypeElement type) {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .map(nested -> nested.getSuperclass().toString())
        .anyMatch(above -> above.startsWith(RuntimeTypes.TASK_PROCESS.canonicalName() + "<")
            || above.startsWith(RuntimeTypes.TASK_THREAD.canonicalName() + "<"));
  }
}
