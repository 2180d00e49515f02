package dev.cordon.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the objects of a type can travel to another process, through all that it reaches.
 */
final class TravelCheck {
  private static final String YOURS = "Make it Serializable.";
  private static final String OF_THE_JDK = "Pass what the task needs of it.";

  private final Types types;
  private final Elements elements;
  private final Forms forms;
  private final @Nullable Element root;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> followed = new HashSet<>();

  /** The classes whose fields are being looked at, from the innermost out. */
  private final Deque<TypeElement> around = new ArrayDeque<>();

  private final List<Obstacle> obstacles = new ArrayList<>();
  private final List<TypeElement> open = new ArrayList<>();

  private TravelCheck(Context context, @Nullable Element root) {
    this.types = context.types();
    this.elements = context.elements();
    this.forms = context.forms();
    this.root = root;
  }

  /**
   * What a check asks.
   *
   * @param types of the compiler
   * @param elements of the compiler
   * @param forms how values travel
   */
  record Context(Types types, Elements elements, Forms forms) {}

  /**
   * Something that cannot travel.
   *
   * @param fact what it is, as in {@code is of InputStream, which is bound to its process}
   * @param cure what to do
   */
  record Obstacle(String fact, String cure) {}

  static TravelCheck of(TypeMirror type, Form form, Context context) {
    var check = new TravelCheck(context, SignatureTypes.elementOf(type));
    check.follow(form, type, "");
    return check;
  }

  /** {@return what cannot travel} */
  List<Obstacle> obstacles() {
    return obstacles;
  }

  /** {@return the types of which any subclass may come} */
  List<TypeElement> open() {
    return open;
  }

  /** Goes through what travels by codecs, down to what is serialized. */
  private void follow(Form form, TypeMirror type, String path) {
    if (form instanceof Form.Serialized) {
      visit(type, path);
    } else if (form instanceof Form.ArrayOf array) {
      follow(array.element(), ((ArrayType) type).getComponentType(), path);
    } else if (form instanceof Form.Collected collected) {
      List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
      for (int i = 0; i < arguments.size(); i++) {
        follow(collected.arguments().get(i), arguments.get(i), path);
      }
    } else if (form instanceof Form.RecordOf record) {
      followRecord(record, (DeclaredType) type, path);
    }
  }

  private void followRecord(Form.RecordOf form, DeclaredType type, String path) {
    var element = (TypeElement) type.asElement();
    if (isEndless(element) || !followed.add(form + " of " + type)) {
      return;
    }
    around.push(element);
    for (RecordComponentElement component : element.getRecordComponents()) {
      VariableElement field = ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
          .filter(each -> each.getSimpleName().equals(component.getSimpleName()))
          .findFirst()
          .orElseThrow();
      follow(
          forms.of(element, component).with(form.arguments()),
          types.asMemberOf(type, field),
          within(path, element, field));
    }
    around.pop();
  }

  /** A class may hold itself with ever larger type arguments. */
  private boolean isEndless(TypeElement element) {
    return Collections.frequency(around, element) > 1;
  }

  private static String within(String path, TypeElement holder, VariableElement field) {
    String name = holder.getSimpleName() + "." + field.getSimpleName();
    return path.isEmpty() ? name : path + ", " + name;
  }

  private void visit(TypeMirror type, String path) {
    if (type instanceof ArrayType array) {
      visit(array.getComponentType(), path);
    } else if (type instanceof TypeVariable variable) {
      if (seen.add(variable.toString())) {
        visit(variable.getUpperBound(), path);
      }
    } else if (type instanceof IntersectionType intersection) {
      visit(intersection.getBounds().get(0), path);
    } else if (type instanceof WildcardType wildcard) {
      visitWildcard(wildcard, path);
    } else if (type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED) {
      visitDeclared(declared, path);
    }
  }

  private void visitWildcard(WildcardType wildcard, String path) {
    if (wildcard.getExtendsBound() != null) {
      visit(wildcard.getExtendsBound(), path);
    } else {
      visit(elements.getTypeElement("java.lang.Object").asType(), path);
    }
  }

  private void visitDeclared(DeclaredType type, String path) {
    var element = (TypeElement) type.asElement();
    Optional<String> bound = boundToProcess(type);
    if (bound.isPresent()) {
      obstacle(element, path, "which is bound to its process", bound.get());
      return;
    }
    if (!seen.add(type.toString())) {
      return;
    }
    if (element.getQualifiedName().contentEquals("java.lang.Class")) {
      return; // Speaks of a class, and holds none of its objects.
    }
    type.getTypeArguments().forEach(argument -> visit(argument, path));
    if (isStandard(element)) {
      return;
    }
    if (element.getModifiers().contains(Modifier.SEALED)) {
      element.getPermittedSubclasses().forEach(subclass -> visit(subclass, path));
    }
    if (element.getKind().isInterface() || isObject(element)) {
      if (!element.getModifiers().contains(Modifier.SEALED)) {
        open.add(element);
      }
    } else if (element.getKind() != ElementKind.ENUM) {
      visitClass(type, element, path);
    }
  }

  private void visitClass(DeclaredType type, TypeElement element, String path) {
    if (!isSerializable(type)) {
      obstacle(element, path, "which is not Serializable", isOfJdk(element) ? OF_THE_JDK : YOURS);
      return;
    }
    if (element.getModifiers().contains(Modifier.ABSTRACT)
        && !element.getModifiers().contains(Modifier.SEALED)) {
      open.add(element);
    }
    if (!isOfJdk(element) && !encodesItself(element)) {
      visitFields(type, element, path);
    }
  }

  private void visitFields(DeclaredType type, TypeElement element, String path) {
    if (isEndless(element)) {
      return;
    }
    around.push(element);
    for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
      if (!field.getModifiers().contains(Modifier.STATIC)
          && !field.getModifiers().contains(Modifier.TRANSIENT)) {
        visit(types.asMemberOf(type, field), within(path, element, field));
      }
    }
    if (element.getSuperclass() instanceof DeclaredType superclass
        && superclass.getKind() == TypeKind.DECLARED
        && isSerializable(superclass)) {
      visitDeclared((DeclaredType) types.directSupertypes(type).get(0), path);
    }
    around.pop();
  }

  private void obstacle(TypeElement element, String path, String fact, String cure) {
    String name = element.getSimpleName().toString();
    String way = element.equals(root) ? "is of " + name : "reaches " + name;
    obstacles.add(
        new Obstacle(way + (path.isEmpty() ? ", " : " through " + path + ", ") + fact, cure));
  }

  private Optional<String> boundToProcess(TypeMirror type) {
    return JdkTypes.BOUND_TO_PROCESS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(entry -> isSubtype(type, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private boolean isSubtype(TypeMirror type, String name) {
    TypeElement element = elements.getTypeElement(name);
    return element != null && types.isSubtype(types.erasure(type), types.erasure(element.asType()));
  }

  private boolean isSerializable(TypeMirror type) {
    return isSubtype(type, "java.io.Serializable");
  }

  static boolean isObject(TypeElement element) {
    return element.getQualifiedName().contentEquals("java.lang.Object");
  }

  private static boolean isStandard(TypeElement element) {
    String name = element.getQualifiedName().toString();
    return JdkTypes.STANDARD.contains(name)
        || name.startsWith("java.time.")
        || name.startsWith("dev.cordon.shared."); // Handles, which travel in a form of their own.
  }

  private static boolean isOfJdk(TypeElement element) {
    return element.getQualifiedName().toString().startsWith("java.");
  }

  /** Whether the class says itself what is written for it, so that its fields say nothing. */
  private boolean encodesItself(TypeElement element) {
    return isSubtype(element.asType(), "java.io.Externalizable")
        || element.getEnclosedElements().stream()
            .map(member -> member.getSimpleName().toString())
            .anyMatch(Set.of("writeObject", "writeReplace", "serialPersistentFields")::contains);
  }

  /** {@return whether one of {@code allowed} may stand behind {@code open}} */
  boolean isNamed(TypeElement openType, List<TypeMirror> allowed) {
    return allowed.stream()
        .anyMatch(type -> types.isSubtype(types.erasure(type), types.erasure(openType.asType())));
  }
}
