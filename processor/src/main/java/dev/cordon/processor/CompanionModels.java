package dev.cordon.processor;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
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
    List<RecordModel> records =
        RecordModels.of(tasks.stream().map(TaskModel::form), elements, forms);
    var codecs = CodecNames.of(name, tasks, records, codec -> isHidden(codec, around));
    Set<String> nested = codecs.simpleNames();
    tasks.forEach(task -> nested.add(task.process().simpleName()));
    return new Companion(
        holder,
        name,
        tasks,
        records,
        codecs,
        qualified(around, nested, unimported(holder, methods, records)),
        elements.getTypeElement(RuntimeTypes.GENERATED.canonicalName()) != null,
        warnings(tasks, records));
  }

  /** A class of the default package has no full name. */
  private boolean isHidden(String codec, PackageElement around) {
    return around.isUnnamed() && elements.getTypeElement(codec) != null;
  }

  /** Returns the simple names of what the file names without an import. */
  private Set<String> unimported(
      TypeElement holder, List<ExecutableElement> methods, List<RecordModel> records) {
    Set<String> names = new TreeSet<>(RuntimeTypes.SIMPLE_NAMES);
    Stream.concat(
            methods.stream().flatMap(method -> SignatureTypes.of(holder, method).stream()),
            records.stream()
                .map(record -> elements.getTypeElement(record.type().canonicalName()))
                .flatMap(record -> SignatureTypes.ofRecord(record).stream()))
        .map(DeclaredType::asElement)
        .filter(type -> MoreElements.getPackage(type).getQualifiedName().contentEquals("java.lang"))
        .forEach(type -> names.add(outermost(type).getSimpleName().toString()));
    return names;
  }

  private static Element outermost(Element type) {
    return type.getEnclosingElement() instanceof TypeElement around ? outermost(around) : type;
  }

  /** Returns the simple names that mean something else in the generated file. */
  private Set<String> qualified(PackageElement around, Set<String> nested, Set<String> unimported) {
    String prefix = around.isUnnamed() ? "" : around.getQualifiedName() + ".";
    return unimported.stream()
        .filter(name -> nested.contains(name) || elements.getTypeElement(prefix + name) != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> warnings(List<TaskModel> tasks, List<RecordModel> records) {
    return Stream.concat(
            tasks.stream().map(TaskModel::warnings), records.stream().map(RecordModel::warnings))
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
