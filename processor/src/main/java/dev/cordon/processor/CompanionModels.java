package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Builds the models of companions whose tasks keep all rules. */
final class CompanionModels {
  private final Elements elements;

  CompanionModels(Elements elements) {
    this.elements = elements;
  }

  Companion build(
      TypeElement holder,
      List<ExecutableElement> methods,
      ClassName name,
      List<TaskModel> tasks,
      Forms forms) {
    PackageElement around = elements.getPackageOf(holder);
    List<RecordModel> records = RecordModels.of(
        tasks.stream().map(TaskModel::form).flatMap(Optional::stream), elements, forms);
    var codecs = CodecNames.of(name, tasks, records, elements);
    Set<String> nested = codecs.simpleNames();
    tasks.forEach(task -> nested.add(task.type().simpleName()));
    return new Companion(
        holder,
        name,
        tasks,
        records,
        codecs,
        UnimportedNames.within(around, nested, holder, methods, records, elements),
        elements.getTypeElement(RuntimeTypes.GENERATED.canonicalName()) != null,
        warnings(tasks, records));
  }

  private static Set<String> warnings(List<TaskModel> tasks, List<RecordModel> records) {
    return Stream.concat(
            tasks.stream().map(TaskModel::warnings), records.stream().map(RecordModel::warnings))
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
