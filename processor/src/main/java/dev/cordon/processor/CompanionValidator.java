package dev.cordon.processor;

import com.google.auto.common.SuperficialValidation;
import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  /**
   * The companions made so far, by the lower case of their names, for file systems that ignore it.
   */
  private final Map<String, String> companions = new HashMap<>();

  CompanionValidator(ProcessingEnvironment environment, Reporter reporter) {
    this.reporter = reporter;
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.tasks = new TaskValidator(environment, reporter);
  }

  /** Returns whether a record that needs a codec names a type that has still to be generated. */
  boolean awaitsTypes(TypeElement holder, List<ExecutableElement> methods) {
    var forms = new Forms(types, elements.getPackageOf(holder));
    Stream<CallForm> calls = methods.stream().map(method -> forms.of(holder, method));
    return RecordModels.of(calls, elements, forms).stream()
        .map(record -> elements.getTypeElement(record.type().canonicalName()))
        .flatMap(record -> record.getRecordComponents().stream())
        .anyMatch(component -> !SuperficialValidation.validateType(component.asType()));
  }

  /** Returns the model, or empty once every fault of the class has been reported. */
  Optional<Companion> validate(TypeElement holder, List<ExecutableElement> methods) {
    int before = reporter.errors();
    PackageElement around = elements.getPackageOf(holder);
    ClassName name = ClassName.get(
        around.getQualifiedName().toString(), Declarations.flatName(holder) + "Tasks");
    checkNameIsFree(holder, name, around);
    List<TaskModel> models = new ArrayList<>();
    var names = new TaskNames(reporter);
    var forms = new Forms(types, around);
    for (ExecutableElement method : methods) {
      Optional<TaskModel> model = tasks.validate(holder, method, name, forms);
      model.ifPresent(valid -> names.check(method, valid));
      model.ifPresent(models::add);
    }
    return reporter.errors() == before
        ? Optional.of(companion(holder, name, models, forms))
        : Optional.empty();
  }

  private Companion companion(
      TypeElement holder, ClassName name, List<TaskModel> models, Forms forms) {
    PackageElement around = elements.getPackageOf(holder);
    List<RecordModel> records =
        RecordModels.of(models.stream().map(TaskModel::form), elements, forms);
    var codecs = CodecNames.of(
        name,
        models,
        records,
        codec -> around.isUnnamed() && elements.getTypeElement(codec) != null);
    return new Companion(
        holder,
        name,
        models,
        records,
        codecs,
        qualified(around, models, codecs),
        elements.getTypeElement(RuntimeTypes.GENERATED.canonicalName()) != null,
        warnings(models, records));
  }

  private void checkNameIsFree(TypeElement holder, ClassName name, PackageElement around) {
    String origin = holder.getQualifiedName().toString();
    String key = name.canonicalName().toLowerCase(Locale.ROOT);
    String other = companions.putIfAbsent(key, origin);
    if (other != null && !other.equals(origin)) {
      reporter.error(
          holder,
          Problem.TASK_COMPANION_TAKEN,
          holder.getSimpleName(),
          name.simpleName(),
          "the companion of " + other);
    }
    for (TypeElement neighbour : ElementFilter.typesIn(around.getEnclosedElements())) {
      if (neighbour.getSimpleName().toString().equalsIgnoreCase(name.simpleName())
          && !isOurs(neighbour)) {
        reporter.error(
            holder,
            Problem.TASK_COMPANION_TAKEN,
            holder.getSimpleName(),
            name.simpleName(),
            "the class " + neighbour.getSimpleName());
      }
    }
  }

  /** Reports that the user has written the companion, as only the compiler could tell. */
  void reportTaken(Companion companion) {
    String name = companion.name().simpleName();
    reporter.error(
        companion.origin(),
        Problem.TASK_COMPANION_TAKEN,
        companion.origin().getSimpleName(),
        name,
        "the class " + name);
  }

  /** A class file of an earlier build, which the new file replaces. */
  private static boolean isOurs(TypeElement type) {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .anyMatch(nested -> nested
            .getSuperclass()
            .toString()
            .startsWith(RuntimeTypes.TASK_PROCESS.canonicalName() + "<"));
  }

  /** Returns the simple names that could mean something else in the generated file. */
  private Set<String> qualified(PackageElement around, List<TaskModel> models, CodecNames codecs) {
    Set<String> nested = codecs.simpleNames();
    models.forEach(model -> nested.add(model.process().simpleName()));
    String prefix = around.isUnnamed() ? "" : around.getQualifiedName() + ".";
    Set<String> qualified = new TreeSet<>();
    for (String name : RuntimeTypes.SIMPLE_NAMES) {
      if (nested.contains(name) || elements.getTypeElement(prefix + name) != null) {
        qualified.add(name);
      }
    }
    return qualified;
  }

  private static Set<String> warnings(List<TaskModel> models, List<RecordModel> records) {
    return Stream.concat(
            models.stream().map(TaskModel::warnings), records.stream().map(RecordModel::warnings))
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
