package dev.cordon.processor;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a call travels, and its result.
 *
 * @param arguments how the receiver travels, if there is one, and then the parameters
 * @param result how the result travels
 */
record CallForm(List<Form> arguments, Form result) {

  /** {@return all that it is made of} */
  Stream<Form> parts() {
    return Stream.concat(arguments.stream(), Stream.of(result)).flatMap(Form::parts);
  }
}
