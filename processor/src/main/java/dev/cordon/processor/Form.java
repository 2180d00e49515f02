package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;

/** How the values of a type travel: by which codec. */
sealed interface Form {

  /**
   * By Java serialization, as whatever has no codec of its own.
   *
   * @param type as the signature has it
   */
  record Serialized(TypeName type) implements Form {}

  /**
   * As a primitive value.
   *
   * @param name of the type, as in {@code int}
   */
  record Primitive(String name) implements Form {}

  /**
   * As a primitive value that may be absent.
   *
   * @param primitive how it travels where it is there
   */
  record Boxed(Primitive primitive) implements Form {}

  /**
   * By a codec that is a constant of the runtime.
   *
   * @param holder the class that has the constant
   * @param name of the constant
   */
  record Constant(ClassName holder, String name) implements Form {}

  /**
   * As a constant of an enum.
   *
   * @param type the enum
   */
  record EnumOf(TypeName type) implements Form {}

  /**
   * As an array, element by element.
   *
   * @param element how the elements travel
   * @param type the class of the elements
   */
  record ArrayOf(Form element, TypeName type) implements Form {}

  /**
   * As a list, set, map or optional value.
   *
   * @param factory the method that makes the codec
   * @param arguments how the type arguments travel
   */
  record Collected(String factory, List<Form> arguments) implements Form {}

  /**
   * As a record, component by component, by a codec of the companion.
   *
   * @param type the record
   * @param arguments how its type arguments travel
   */
  record RecordOf(ClassName type, List<Form> arguments) implements Form {}

  /**
   * Within the codec of a generic record: by the codec that it was given for a type parameter.
   *
   * @param parameter the index of the type parameter
   */
  record Given(int parameter) implements Form {}

  /** {@return this form in a record that was given codecs for {@code arguments}} */
  default Form with(List<Form> arguments) {
    if (this instanceof Given given) {
      return arguments.get(given.parameter());
    }
    if (this instanceof Collected collected) {
      return new Collected(collected.factory(), all(collected.arguments(), arguments));
    }
    if (this instanceof RecordOf record) {
      return new RecordOf(record.type(), all(record.arguments(), arguments));
    }
    if (this instanceof ArrayOf array) {
      return new ArrayOf(array.element().with(arguments), array.type());
    }
    return this;
  }

  private static List<Form> all(List<Form> forms, List<Form> arguments) {
    return forms.stream().map(form -> form.with(arguments)).toList();
  }

  /** {@return this form and those that it is made of} */
  default Stream<Form> parts() {
    Stream<Form> inner = Stream.of();
    if (this instanceof ArrayOf array) {
      inner = array.element().parts();
    } else if (this instanceof Collected collected) {
      inner = collected.arguments().stream().flatMap(Form::parts);
    } else if (this instanceof RecordOf record) {
      inner = record.arguments().stream().flatMap(Form::parts);
    }
    return Stream.concat(Stream.of(this), inner);
  }
}
