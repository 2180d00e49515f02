package dev.cordon.processor;

import com.google.auto.common.MoreElements;
import java.util.HashSet;
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

/** Finds the simple names that a generated file cannot use for the types of {@code java.lang}. */
final class UnimportedNames {
  private UnimportedNames() {}

  /**
   * {@return the simple names that mean something else in a generated class of {@code around} with
   * the member types {@code nested}}
   *
   * @param methods of the user's class {@code holder}, that it calls
   * @param records that it has codecs for
   */
  static Set<String> within(
      PackageElement around,
      Set<String> nested,
      TypeElement holder,
      List<ExecutableElement> methods,
      List<RecordModel> records,
      Elements elements) {
    Set<String> names = new TreeSet<>(RuntimeTypes.SIMPLE_NAMES);
    names.addAll(of(holder, methods));
    names.addAll(of(records.stream()
        .map(record -> elements.getTypeElement(record.type().canonicalName()))
        .flatMap(record -> SignatureTypes.ofRecord(record).stream())));
    return clashing(names, nested, around);
  }

  /** {@return the names of the types of {@code java.lang} in the signatures of methods} */
  static Set<String> of(TypeElement holder, List<ExecutableElement> methods) {
    return of(methods.stream().flatMap(method -> SignatureTypes.of(holder, method).stream()));
  }

  /** {@return the names of those that are of {@code java.lang}} */
  static Set<String> of(Stream<DeclaredType> types) {
    return types
        .map(DeclaredType::asElement)
        .filter(type -> MoreElements.getPackage(type).getQualifiedName().contentEquals("java.lang"))
        .map(type -> outermost(type).getSimpleName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * {@return those of {@code names} that mean something else in a class of {@code around} with the
   * member types {@code nested}}
   */
  static Set<String> clashing(Set<String> names, Set<String> nested, PackageElement around) {
    Set<String> taken = new HashSet<>(nested);
    for (Element member : around.getEnclosedElements()) {
      taken.add(member.getSimpleName().toString());
    }
    return names.stream().filter(taken::contains).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Element outermost(Element type) {
    return type.getEnclosingElement() instanceof TypeElement around ? outermost(around) : type;
  }
}
