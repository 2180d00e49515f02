package dev.cordon.processor;

import static javax.lang.model.element.Modifier.STATIC;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
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
  private final Words words;
  private final List<TypeMirror> allowed;

  /** Each open type is worth one note. */
  private final Set<TypeElement> toldOpen = new HashSet<>();

  TravelValidator(
      Reporter reporter,
      TravelCheck.Context context,
      ExecutableElement method,
      Words words,
      List<TypeMirror> allowed) {
    this.reporter = reporter;
    this.context = context;
    this.method = method;
    this.words = words;
    this.allowed = allowed;
  }

  /**
   * What is said.
   *
   * @param cannotTravel of what cannot travel
   * @param openType of a type of which anything may come
   */
  record Words(Problem cannotTravel, Problem openType) {
    static final Words OF_TASKS = new Words(Problem.TASK_CANNOT_TRAVEL, Problem.TASK_OPEN_TYPE);
    static final Words OF_SCOPES =
        new Words(Problem.SCOPED_CANNOT_TRAVEL, Problem.SCOPED_OPEN_TYPE);
  }

  /** Checks receiver, parameters, result and allowed classes of a task. */
  void check(TypeElement holder) {
    CallForm form = context.forms().of(holder, method);
    Iterator<Form> arguments = form.arguments().iterator();
    if (!method.getModifiers().contains(STATIC)) {
      check(method, holder.asType(), arguments.next(), "The receiver");
    }
    for (VariableElement parameter : method.getParameters()) {
      String what = "Parameter " + parameter.getSimpleName();
      check(parameter, parameter.asType(), arguments.next(), what);
    }
    if (method.getReturnType().getKind() != TypeKind.VOID) {
      check(method, method.getReturnType(), form.result(), "The result", true);
    }
    for (TypeMirror type : allowed) {
      String what = "The allowed class " + Declarations.of(type);
      check(method, type, Forms.serialized(type), what);
    }
  }

  /** Checks a value that is sent. */
  void check(Element place, TypeMirror type, Form form, String what) {
    check(place, type, form, what, false);
  }

  private void check(Element place, TypeMirror type, Form form, String what, boolean isResult) {
    TravelCheck check = TravelCheck.of(type, form, context);
    for (TravelCheck.Obstacle obstacle : check.obstacles()) {
      reporter.error(
          place,
          words.cannotTravel(),
          what,
          Declarations.of(method),
          obstacle.fact(),
          obstacle.cure());
    }
    for (TypeElement open : check.open()) {
      // A subclass of a class that an argument names is taken by the sender; see the design page.
      boolean told = isResult || open.getKind().isInterface() || TravelCheck.isObject(open);
      if (told && !check.isNamed(open, allowed) && toldOpen.add(open)) {
        reporter.note(
            place,
            words.openType(),
            what,
            Declarations.of(method),
            open.getSimpleName(),
            "Some" + open.getSimpleName());
      }
    }
  }
}
