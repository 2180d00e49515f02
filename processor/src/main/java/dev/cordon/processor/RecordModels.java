package dev.cordon.processor;

import com.google.auto.common.SuperficialValidation;
import com.palantir.javapoet.ClassName;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Builds the models of all records that a companion needs codecs for. */
final class RecordModels {
  private final Elements elements;
  private final Forms forms;

  /** In the order of their names, whichever a task names first. */
  private final Map<ClassName, RecordModel> found =
      new TreeMap<>(Comparator.comparing(ClassName::reflectionName));

  private final Deque<ClassName> waiting = new ArrayDeque<>();

  private RecordModels(Elements elements, Forms forms) {
    this.elements = elements;
    this.forms = forms;
  }

  /** {@return the records in {@code calls}, and in their components} */
  static List<RecordModel> of(Stream<CallForm> calls, Elements elements, Forms forms) {
    var models = new RecordModels(elements, forms);
    calls.flatMap(CallForm::parts).forEach(models::meet);
    while (!models.waiting.isEmpty()) {
      models.add(models.waiting.remove());
    }
    return List.copyOf(models.found.values());
  }

  /**
   * {@return whether a component of {@code records} is of a type that has still to be generated}
   */
  static boolean awaitTypes(List<RecordModel> records, Elements elements) {
    return records.stream()
        .map(record -> elements.getTypeElement(record.type().canonicalName()))
        .flatMap(record -> record.getRecordComponents().stream())
        .anyMatch(component -> !SuperficialValidation.validateType(component.asType()));
  }

  private void meet(Form form) {
    if (form instanceof Form.RecordOf record) {
      waiting.add(record.type());
    }
  }

  private void add(ClassName type) {
    if (!found.containsKey(type)) {
      RecordModel model = model(type, elements.getTypeElement(type.canonicalName()));
      found.put(type, model);
      model.components().stream()
          .flatMap(component -> component.form().parts())
          .forEach(this::meet);
    }
  }

  private RecordModel model(ClassName type, TypeElement element) {
    return new RecordModel(
        type,
        Declarations.flatName(element),
        element.getTypeParameters().stream().map(Spelling::of).toList(),
        element.getRecordComponents().stream()
            .map(component -> new RecordModel.Component(
                component.getSimpleName().toString(), forms.of(element, component)))
            .toList(),
        Lint.of(element));
  }
}
