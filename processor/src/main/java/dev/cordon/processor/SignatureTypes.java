package dev.cordon.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Lists the classes that the generated code of a method has to name. */
final class SignatureTypes {
  private final List<DeclaredType> found = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  private SignatureTypes() {}

  /** {@return every class and interface in the signature, type arguments and bounds included} */
  static List<DeclaredType> of(TypeElement holder, ExecutableElement method) {
    var types = new SignatureTypes();
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      types.visit(holder.asType());
    }
    method.getTypeParameters().stream().map(TypeParameterElement::asType).forEach(types::visit);
    types.visit(method.getReturnType());
    method.getParameters().forEach(parameter -> types.visit(parameter.asType()));
    method.getThrownTypes().forEach(types::visit);
    return types.found;
  }

  /** {@return every class and interface in the type parameters and components of a record} */
  static List<DeclaredType> ofRecord(TypeElement record) {
    var types = new SignatureTypes();
    types.visit(record.asType());
    record.getRecordComponents().forEach(component -> types.visit(component.asType()));
    return types.found;
  }

  /** {@return the class of {@code type}, or of the elements of an array; null for a primitive} */
  static @Nullable Element elementOf(TypeMirror type) {
    TypeMirror component = type;
    while (component instanceof ArrayType array) {
      component = array.getComponentType();
    }
    return component instanceof DeclaredType declared ? declared.asElement() : null;
  }

  private void visit(TypeMirror type) {
    if (type instanceof ArrayType array) {
      visit(array.getComponentType());
    } else if (type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED) {
      if (seen.add(declared.toString())) {
        found.add(declared);
        declared.getTypeArguments().forEach(this::visit);
      }
    } else if (type instanceof TypeVariable variable) {
      if (seen.add(variable.asElement())) {
        visit(variable.getUpperBound());
      }
    } else if (type instanceof IntersectionType intersection) {
      intersection.getBounds().forEach(this::visit);
    } else if (type instanceof WildcardType wildcard) {
      visitBounds(wildcard);
    }
  }

  private void visitBounds(WildcardType wildcard) {
    if (wildcard.getExtendsBound() != null) {
      visit(wildcard.getExtendsBound());
    }
    if (wildcard.getSuperBound() != null) {
      visit(wildcard.getSuperBound());
    }
  }
}
