package dev.cordon.processor;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Writes declarations as the user did. Compilers differ in what {@code toString} gives. */
final class Declarations {
  private Declarations() {}

  /** {@return a method, as in {@code render(Path,int)}} */
  static String of(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    String types = parameters.stream()
        .map(parameter -> of(parameter.asType()))
        .collect(Collectors.joining(","));
    if (method.isVarArgs()) {
      types = types.substring(0, types.length() - "[]".length()) + "...";
    }
    String name = method.getKind() == ElementKind.CONSTRUCTOR
        ? holder(method).getSimpleName().toString()
        : method.getSimpleName().toString();
    return name + "(" + types + ")";
  }

  /** {@return the class or interface that declares a method} */
  static TypeElement holder(ExecutableElement method) {
    return (TypeElement) requireNonNull(method.getEnclosingElement());
  }

  /** {@return a type, with simple names} */
  static String of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      String name = declared.asElement().getSimpleName().toString();
      return declared.getTypeArguments().isEmpty()
          ? name
          : declared.getTypeArguments().stream()
              .map(Declarations::of)
              .collect(Collectors.joining(",", name + "<", ">"));
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard);
    }
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    return type.getKind().isPrimitive()
        ? type.getKind().name().toLowerCase(Locale.ROOT)
        : TypeName.get(type).toString();
  }

  private static String of(WildcardType wildcard) {
    if (wildcard.getExtendsBound() != null) {
      return "? extends " + of(wildcard.getExtendsBound());
    }
    return wildcard.getSuperBound() == null ? "?" : "? super " + of(wildcard.getSuperBound());
  }

  /** {@return a Javadoc link to a method} */
  static CodeBlock link(TypeElement holder, ExecutableElement method, Types types) {
    var link = CodeBlock.builder()
        .add("{@link $T#$L(", Spelling.of(ClassName.get(holder)), method.getSimpleName());
    List<? extends VariableElement> parameters = method.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      TypeMirror type = types.erasure(parameters.get(i).asType());
      boolean isVarargs = method.isVarArgs() && i == parameters.size() - 1;
      TypeMirror shown = isVarargs ? ((ArrayType) type).getComponentType() : type;
      link.add(i == 0 ? "$T" : ", $T", Spelling.of(shown)).add(isVarargs ? "..." : "");
    }
    return link.add(")}").build();
  }

  /** {@return the names of a class and those around it, as in {@code Outer_Inner}} */
  static String flatName(TypeElement type) {
    Element around = type.getEnclosingElement();
    String name = type.getSimpleName().toString();
    return around instanceof TypeElement outer ? flatName(outer) + "_" + name : name;
  }

  /** {@return {@code name}, with as many underscores behind it as make it a free one} */
  static String free(String name, Set<String> taken) {
    String free = name;
    while (taken.contains(free) || SourceVersion.isKeyword(free)) {
      free += "_";
    }
    return free;
  }

  static String decapitalised(String name) {
    int first = name.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toLowerCase(first))
        .append(name, Character.charCount(first), name.length())
        .toString();
  }

  static String capitalised(String name) {
    int first = name.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(name, Character.charCount(first), name.length())
        .toString();
  }
}
