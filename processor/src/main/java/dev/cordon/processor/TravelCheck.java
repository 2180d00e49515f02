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

  /** What belongs to one process, and what to send in its place. */
  private static final Map<String, String> BOUND_TO_PROCESS = Map.ofEntries(
      Map.entry("java.io.InputStream", "Pass the path, or the bytes."),
      Map.entry("java.io.OutputStream", "Pass the path, or return the bytes."),
      Map.entry("java.io.Reader", "Pass the path, or the text."),
      Map.entry("java.io.Writer", "Pass the path, or return the text."),
      Map.entry("java.lang.ClassLoader", "Pass the names of the classes."),
      Map.entry("java.lang.Process", "Pass its number."),
      Map.entry("java.lang.ProcessHandle", "Pass its number."),
      Map.entry("java.lang.Thread", "Pass what the thread is to work on."),
      Map.entry("java.lang.ThreadLocal", "Pass its value."),
      Map.entry("java.net.ServerSocket", "Pass the address."),
      Map.entry("java.net.Socket", "Pass the address."),
      Map.entry("java.nio.channels.Channel", "Pass the path, or the address."),
      Map.entry("java.sql.Connection", "Pass the address of the database."),
      Map.entry("java.sql.ResultSet", "Pass the rows."),
      Map.entry("java.sql.Statement", "Pass the text of the statement."),
      Map.entry("java.util.concurrent.Executor", "Pass what is to be executed."),
      Map.entry("java.util.concurrent.Future", "Pass its result."),
      Map.entry("java.util.stream.BaseStream", "Pass a list."));

  /** Types of the JDK whose objects travel, if what they hold does. */
  private static final Set<String> STANDARD = Set.of(
      "java.lang.Boolean",
      "java.lang.Byte",
      "java.lang.CharSequence",
      "java.lang.Character",
      "java.lang.Double",
      "java.lang.Float",
      "java.lang.Integer",
      "java.lang.Iterable",
      "java.lang.Long",
      "java.lang.Number",
      "java.lang.Short",
      "java.lang.String",
      "java.lang.Void",
      "java.math.BigDecimal",
      "java.math.BigInteger",
      "java.net.URI",
      "java.nio.file.Path",
      "java.util.Collection",
      "java.util.Deque",
      "java.util.List",
      "java.util.Map",
      "java.util.NavigableMap",
      "java.util.NavigableSet",
      "java.util.Optional",
      "java.util.Queue",
      "java.util.Set",
      "java.util.SortedMap",
      "java.util.SortedSet",
      "java.util.UUID",
      "java.util.concurrent.ConcurrentMap");

  private static final String YOURS = "Make it Serializable.";
  private static final String OF_THE_JDK = "Pass what the task needs of it.";

  private final Types types;
  private final Elements elements;
  private final @Nullable Element root;
  private final Set<String> seen = new HashSet<>();

  /** The classes whose fields are being looked at, from the innermost out. */
  private final Deque<TypeElement> around = new ArrayDeque<>();

  private final List<Obstacle> obstacles = new ArrayList<>();
  private final List<TypeElement> open = new ArrayList<>();

  private TravelCheck(Types types, Elements elements, @Nullable Element root) {
    this.root = root;
    this.types = types;
    this.elements = elements;
  }

  /**
   * Something that cannot travel.
   *
   * @param fact what it is, as in {@code is of InputStream, which is bound to its process}
   * @param cure what to do
   */
  record Obstacle(String fact, String cure) {}

  static TravelCheck of(TypeMirror type, Types types, Elements elements) {
    var check = new TravelCheck(types, elements, SignatureTypes.elementOf(type));
    check.visit(type, "");
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
    if (Collections.frequency(around, element) > 1) {
      return; // A class may hold itself with ever larger type arguments.
    }
    around.push(element);
    for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
      if (!field.getModifiers().contains(Modifier.STATIC)
          && !field.getModifiers().contains(Modifier.TRANSIENT)) {
        String name = element.getSimpleName() + "." + field.getSimpleName();
        visit(types.asMemberOf(type, field), path.isEmpty() ? name : path + ", " + name);
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
    return BOUND_TO_PROCESS.entrySet().stream()
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
    return STANDARD.contains(name) || name.startsWith("java.time.");
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
