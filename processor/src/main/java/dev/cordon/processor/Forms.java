package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Decides how the values of a type travel, by the type alone. Whatever the companion cannot write a
 * codec for, or could not name in one, is serialized.
 */
final class Forms {
  private final Types types;
  private final Elements elements;
  private final PackageElement around;

  /** @param around the package of the companion */
  Forms(Types types, Elements elements, PackageElement around) {
    this.types = types;
    this.elements = elements;
    this.around = around;
  }

  /** {@return how a call of {@code method} travels, and its result} */
  CallForm of(TypeElement holder, ExecutableElement method) {
    List<Form> arguments = new ArrayList<>();
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      arguments.add(ofReceiver(holder, method));
    }
    method.getParameters().forEach(parameter -> arguments.add(of(parameter.asType())));
    return new CallForm(arguments, of(method.getReturnType()));
  }

  private Form ofReceiver(TypeElement holder, ExecutableElement method) {
    boolean isNamed =
        Receivers.variables(holder, method).size() == holder.getTypeParameters().size();
    return isNamed ? of(holder.asType()) : new Form.Serialized(Receivers.type(holder, method));
  }

  /** {@return how the values of a type of a signature travel} */
  Form of(TypeMirror type) {
    return of(type, List.of());
  }

  /** {@return how a component of {@code record} travels} */
  Form of(TypeElement record, RecordComponentElement component) {
    List<String> given = record.getTypeParameters().stream()
        .map(parameter -> parameter.getSimpleName().toString())
        .toList();
    return of(component.asType(), given);
  }

  /** @param given the type variables for which there will be a codec */
  private Form of(TypeMirror type, List<String> given) {
    return TypeShape.isPlain(type) ? plain(type, given) : serialized(type);
  }

  private Form plain(TypeMirror type, List<String> given) {
    if (type.getKind() == TypeKind.VOID) {
      return new Form.Constant(RuntimeTypes.CODECS, "VOID");
    }
    if (type.getKind().isPrimitive()) {
      return CodecTypes.primitive(type.getKind());
    }
    if (type instanceof TypeVariable variable) {
      int index = given.indexOf(variable.asElement().getSimpleName().toString());
      return index < 0 ? serialized(type) : new Form.Given(index);
    }
    if (type instanceof ArrayType array) {
      return array(array, given);
    }
    return type instanceof DeclaredType declared ? declared(declared, given) : serialized(type);
  }

  private Form array(ArrayType type, List<String> given) {
    TypeMirror component = type.getComponentType();
    if (component.getKind().isPrimitive()) {
      return CodecTypes.arrayOf(component.getKind());
    }
    Form element = plain(component, given);
    return element instanceof Form.Serialized || !isFinal(component)
        ? serialized(type)
        : new Form.ArrayOf(element, Spelling.of(types.erasure(component)));
  }

  /** An array of any other type may be one of a subclass. */
  private static boolean isFinal(TypeMirror type) {
    TypeMirror component = type;
    while (component instanceof ArrayType array) {
      component = array.getComponentType();
    }
    return component.getKind().isPrimitive()
        || (component instanceof DeclaredType declared
            && (declared.asElement().getKind() == ElementKind.ENUM
                || declared.asElement().getModifiers().contains(Modifier.FINAL)));
  }

  private Form declared(DeclaredType type, List<String> given) {
    var element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    List<Form> arguments =
        type.getTypeArguments().stream().map(argument -> plain(argument, given)).toList();
    if (element.getKind() == ElementKind.ENUM) {
      return new Form.EnumOf(Spelling.of(ClassName.get(element)));
    }
    if (element.getKind() == ElementKind.RECORD && hasCodec(element)) {
      return new Form.RecordOf(ClassName.get(element), arguments);
    }
    Optional<Form> collected =
        CodecTypes.factory(name).map(factory -> new Form.Collected(factory, arguments));
    return collected.or(() -> CodecTypes.form(name)).orElseGet(() -> serialized(type));
  }

  /** The codec of a record names the types of its components, and takes what it is made of. */
  private boolean hasCodec(TypeElement element) {
    boolean replaced = element.getEnclosedElements().stream()
        .map(member -> member.getSimpleName().toString())
        .anyMatch(Set.of("writeReplace", "readResolve")::contains);
    return !replaced
        && SignatureTypes.ofRecord(element).stream()
            .allMatch(type -> canName((TypeElement) type.asElement()));
  }

  /** A module shows only what it exports. */
  private boolean canName(TypeElement type) {
    ModuleElement module = elements.getModuleOf(around);
    return Visibility.hidden(around, type).isEmpty()
        && (module == null
            || module.isUnnamed()
            || elements.getTypeElement(module, type.getQualifiedName()) != null);
  }

  /** {@return how values of {@code type} travel where there is no codec} */
  static Form serialized(TypeMirror type) {
    return new Form.Serialized(Spelling.of(type));
  }
}
