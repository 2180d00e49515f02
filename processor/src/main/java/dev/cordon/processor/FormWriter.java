package dev.cordon.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the codec of a {@link Form}, and what is done with it. */
final class FormWriter {
  private final CodecNames names;

  /** What a codec of a generic record calls those that it was given; empty anywhere else. */
  private final List<String> given;

  /** The record whose codec this is written in; null in one of calls. */
  private final @Nullable Form self;

  private FormWriter(CodecNames names, List<String> given, @Nullable Form self) {
    this.names = names;
    this.given = given;
    this.self = self;
  }

  static FormWriter ofCalls(CodecNames names) {
    return new FormWriter(names, List.of(), null);
  }

  /** @param given the names of the fields with the codecs for its type parameters */
  static FormWriter ofRecord(CodecNames names, RecordModel record, List<String> given) {
    List<Form> own =
        IntStream.range(0, given.size()).<Form>mapToObj(Form.Given::new).toList();
    return new FormWriter(names, given, new Form.RecordOf(record.type(), own));
  }

  /** {@return a statement that writes {@code value}} */
  CodeBlock write(Form form, CodeBlock value) {
    return form instanceof Form.Primitive primitive
        ? CodeBlock.of("out.write$L($L)", Declarations.capitalised(primitive.name()), value)
        : CodeBlock.of("$L.write(out, $L)", codec(form), value);
  }

  /** {@return an expression that reads a value} */
  CodeBlock read(Form form) {
    return form instanceof Form.Primitive primitive
        ? CodeBlock.of("in.read$L()", Declarations.capitalised(primitive.name()))
        : CodeBlock.of("$L.read(in)", codec(form));
  }

  /** {@return an expression that is a codec} */
  CodeBlock codec(Form form) {
    if (form.equals(self)) {
      return CodeBlock.of("this");
    }
    if (form instanceof Form.Serialized serialized) {
      return CodeBlock.of("$T.<$T>object()", RuntimeTypes.CODECS, serialized.type());
    }
    if (form instanceof Form.Primitive primitive) {
      return CodeBlock.of("$T.$L", RuntimeTypes.CODECS, primitive.name().toUpperCase(Locale.ROOT));
    }
    if (form instanceof Form.Boxed boxed) {
      return CodeBlock.of("$T.boxed($L)", RuntimeTypes.CODECS, codec(boxed.primitive()));
    }
    if (form instanceof Form.Constant constant) {
      return CodeBlock.of("$T.$L", constant.holder(), constant.name());
    }
    if (form instanceof Form.EnumOf type) {
      return CodeBlock.of("$T.enumOf($T.class)", RuntimeTypes.CODECS, type.type());
    }
    return composed(form);
  }

  private CodeBlock composed(Form form) {
    if (form instanceof Form.ArrayOf array) {
      return CodeBlock.of(
          "$T.arrayOf($L, $T.class)", RuntimeTypes.CODECS, codec(array.element()), array.type());
    }
    if (form instanceof Form.Collected collected) {
      return CodeBlock.of(
          "$T.$L($L)", RuntimeTypes.CODECS, collected.factory(), codecs(collected.arguments()));
    }
    if (form instanceof Form.RecordOf record) {
      return record.arguments().isEmpty()
          ? CodeBlock.of("$T.$L", names.of(record.type()), RecordCodecWriter.INSTANCE)
          : CodeBlock.of("new $T<>($L)", names.of(record.type()), codecs(record.arguments()));
    }
    return CodeBlock.of("$N", given.get(((Form.Given) form).parameter()));
  }

  private CodeBlock codecs(List<Form> forms) {
    return forms.stream().map(this::codec).collect(CodeBlock.joining(", "));
  }
}
