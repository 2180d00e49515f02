package dev.cordon.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the codec of a {@link RecordModel}. Its output depends on the model alone. */
final class RecordCodecWriter {
  /** The constant with the codec of a record that is not generic. */
  static final String INSTANCE = "INSTANCE";

  /** Names that mean something else in the methods of a codec. */
  private static final Set<String> TAKEN = Set.of("dev", "in", "java", "out", "value");

  private RecordCodecWriter() {}

  static TypeSpec write(RecordModel record, CodecNames names) {
    ClassName codec = names.of(record.type());
    List<String> given = given(record);
    var forms = FormWriter.ofRecord(names, record, given);
    var type = TypeSpec.classBuilder(codec)
        .addJavadoc("How {@link $T} travels.", Spelling.of(record.type()))
        .addModifiers(PRIVATE, STATIC, FINAL)
        .addTypeVariables(record.typeVariables())
        .superclass(ParameterizedTypeName.get(RuntimeTypes.REFERENCE_CODEC, record.self()));
    if (given.isEmpty()) {
      type.addField(FieldSpec.builder(codec, INSTANCE, STATIC, FINAL)
          .initializer("new $T()", codec)
          .build());
    } else {
      addGiven(type, record.typeVariables(), given);
    }
    return type.addMethod(encode(record, forms))
        .addMethod(decode(record, forms))
        .build();
  }

  private static void addGiven(
      TypeSpec.Builder type, List<TypeVariableName> variables, List<String> given) {
    var constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
    for (int i = 0; i < given.size(); i++) {
      TypeName codec = ParameterizedTypeName.get(RuntimeTypes.CODEC, variables.get(i));
      type.addField(codec, given.get(i), PRIVATE, FINAL);
      constructor.addParameter(codec, given.get(i)).addStatement("this.$1N = $1N", given.get(i));
    }
    type.addMethod(constructor.build());
  }

  /** A codec for {@code T} is in {@code t}. */
  private static List<String> given(RecordModel record) {
    Set<String> taken = new HashSet<>(TAKEN);
    List<String> given = new ArrayList<>();
    for (TypeVariableName variable : record.typeVariables()) {
      String name = Declarations.free(Declarations.decapitalised(variable.name()), taken);
      taken.add(name);
      given.add(name);
    }
    return given;
  }

  private static MethodSpec encode(RecordModel record, FormWriter forms) {
    var encode = method("encode", TypeName.VOID)
        .addParameter(RuntimeTypes.ENCODER, "out")
        .addParameter(record.self(), "value");
    for (RecordModel.Component component : record.components()) {
      encode.addStatement(
          forms.write(component.form(), CodeBlock.of("value.$N()", component.name())));
    }
    return encode.build();
  }

  private static MethodSpec decode(RecordModel record, FormWriter forms) {
    CodeBlock components = record.components().stream()
        .map(component -> forms.read(component.form()))
        .collect(CodeBlock.joining(",$W"));
    return method("decode", record.self())
        .addParameter(RuntimeTypes.DECODER, "in")
        .addStatement(
            "return new $T$L($Z$L)",
            Spelling.of(record.type()),
            record.typeVariables().isEmpty() ? "" : "<>",
            components)
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .returns(returned)
        .addException(IOException.class);
  }
}
