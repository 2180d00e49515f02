package dev.cordon.processor;

import static javax.lang.model.element.Modifier.STATIC;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks that all that a method takes and gives can travel. */
final class TravelValidator {
  private final Reporter reporter;
  private final TravelCheck.Context context;
  private final ExecutableElement method;
  private final TaskAnnotation annotation;

  /** Each open type is worth one note. */
  private final Set<TypeElement> toldOpen = new HashSet<>();

  TravelValidator(
      Reporter reporter,
      TravelCheck.Context context,
      ExecutableElement method,
      TaskAnnotation annotation) {
    this.reporter = reporter;
    this.context = context;
    this.method = method;
    this.annotation = annotation;
  }

  void check(TypeElement holder) {
    CallForm form = context.forms().of(holder, method);
    Iterator<Form> arguments = form.arguments().iterator();
    if (!method.getModifiers().contains(STATIC)) {
      check(method, holder.asType(), arguments.next(), "The receiver", false);
    }
    for (VariableElement parameter : method.getParameters()) {
      String what = "Parameter " + parameter.getSimpleName();
      check(parameter, parameter.asType(), arguments.next(), what, false);
    }
    if (method.getReturnType().getKind() != TypeKind.VOID) {
      check(method, method.getReturnType(), form.result(), "The result", true);
    }
    for (TypeMirror type : annotation.allow()) {
      String what = "The allowed class " + Declarations.of(type);
      check(method, type, Forms.serialized(type), what, false);
    }
  }

  private void check(Element place, TypeMirror type, Form form, String what, boolean isResult) {
    TravelCheck check = TravelCheck.of(type, form, context);
    for (TravelCheck.Obstacle obstacle : check.obstacles()) {
      reporter.error(
          place,
          Problem.TASK_CANNOT_TRAVEL,
          what,
          Declarations.of(method),
          obstacle.fact(),
          obstacle.cure());
    }
    for (TypeElement open : check.open()) {
      // A subclass of a class that an argument names is taken by the sender; see the design page.
      boolean told = isResult || open.getKind().isInterface() || TravelCheck.isObject(open);
      if (told && !check.isNamed(open, annotation.allow()) && toldOpen.add(open)) {
        reporter.note(
            place,
            Problem.TASK_OPEN_TYPE,
            what,
            Declarations.of(method),
            open.getSimpleName(),
            "Some" + open.getSimpleName());
      }
    }
  }
}
