package dev.cordon.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;

/** Writes the file of a {@link ScopeClass}. Its output depends on the model alone. */
final class ScopeWriter {
  private final ScopeClass model;

  private ScopeWriter(ScopeClass model) {
    this.model = model;
  }

  static JavaFile write(ScopeClass model) {
    return GeneratedFiles.file(model.name(), new ScopeWriter(model).type());
  }

  private TypeSpec type() {
    var type = TypeSpec.classBuilder(model.name())
        .addOriginatingElement(model.origin())
        .addJavadoc("What each thread has of its own of {@link $T}.", model.holder())
        .addModifiers(FINAL)
        .alwaysQualify(model.qualified().toArray(String[]::new));
    GeneratedFiles.mark(
        type, ThreadScopedProcessor.class, model.generatedAnnotation(), model.warnings());
    if (model.isPublic()) {
      type.addModifiers(PUBLIC);
    }
    model.values().forEach(value -> type.addField(field(value)));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    for (ScopedValue value : model.values()) {
      type.addMethod(get(value))
          .addMethod(set(value))
          .addMethod(clear(value))
          .addMethod(bind(value))
          .addMethod(call(value))
          .addMethod(run(value));
    }
    model
        .records()
        .forEach(record -> type.addType(RecordCodecWriter.write(record, model.codecs())));
    return type.build();
  }

  private FieldSpec field(ScopedValue value) {
    TypeName scope = ParameterizedTypeName.get(RuntimeTypes.THREAD_SCOPE, value.held());
    var initial = CodeBlock.of("$Z$S,$W$T::$N", value.id(), model.holder(), value.method());
    var made = CodeBlock.builder();
    if (value.isInherited() || value.travel().isPresent()) {
      made.add("$T.<$T>builder($L)$>$>", RuntimeTypes.THREAD_SCOPE, value.held(), initial);
      if (value.isInherited()) {
        made.add("\n.inherited()");
      }
      value.travel().ifPresent(travel -> made.add("\n.travels($L)", travels(travel)));
      made.add("\n.build()$<$<");
    } else {
      made.add("$T.of($L)", RuntimeTypes.THREAD_SCOPE, initial);
    }
    return FieldSpec.builder(scope, value.constant(), PRIVATE, STATIC, FINAL)
        .initializer(made.build())
        .build();
  }

  private CodeBlock travels(ScopedValue.Travel travel) {
    var arguments =
        CodeBlock.builder().add(FormWriter.ofCalls(model.codecs()).codec(travel.form()));
    travel.types().forEach(type -> arguments.add(",$W$T.class", type));
    return arguments.build();
  }

  private static MethodSpec get(ScopedValue value) {
    return method(value, value.name())
        .addJavadoc("{@return this thread's value of $L}", value.link())
        .returns(value.type())
        .addExceptions(value.thrown())
        .addStatement("return $N.get()", value.constant())
        .build();
  }

  private static MethodSpec set(ScopedValue value) {
    return method(value, "set" + Declarations.capitalised(value.name()))
        .addJavadoc("Makes {@code value} this thread's, until its task or binding ends.")
        .addParameter(value.type(), "value")
        .addStatement("$N.set(value)", value.constant())
        .build();
  }

  private static MethodSpec clear(ScopedValue value) {
    return method(value, "clear" + Declarations.capitalised(value.name()))
        .addJavadoc("Leaves this thread without a value, so that the next one is computed.")
        .addStatement("$N.clear()", value.constant())
        .build();
  }

  private static MethodSpec bind(ScopedValue value) {
    return method(value, "bind" + Declarations.capitalised(value.name()))
        .addJavadoc("Makes {@code value} this thread's until the binding is closed.")
        .returns(RuntimeTypes.BINDING)
        .addParameter(value.type(), "value")
        .addStatement("return $N.bind(value)", value.constant())
        .build();
  }

  private static MethodSpec call(ScopedValue value) {
    var result = TypeVariableName.get(value.variables().get(0));
    var thrown = TypeVariableName.get(value.variables().get(1), Exception.class);
    return with(value)
        .addTypeVariable(result)
        .addTypeVariable(thrown)
        .returns(result)
        .addParameter(value.type(), "value")
        .addParameter(ParameterizedTypeName.get(RuntimeTypes.SCOPED_CALL, result, thrown), "body")
        .addException(thrown)
        .addStatement("return $N.call(value, body)", value.constant())
        .build();
  }

  private static MethodSpec run(ScopedValue value) {
    var thrown = TypeVariableName.get(value.variables().get(1), Exception.class);
    return with(value)
        .addTypeVariable(thrown)
        .addParameter(value.type(), "value")
        .addParameter(ParameterizedTypeName.get(RuntimeTypes.SCOPED_RUN, thrown), "body")
        .addException(thrown)
        .addStatement("$N.run(value, body)", value.constant())
        .build();
  }

  private static MethodSpec.Builder with(ScopedValue value) {
    return method(value, "with" + Declarations.capitalised(value.name()))
        .addJavadoc("Runs {@code body} with {@code value} as this thread's.");
  }

  private static MethodSpec.Builder method(ScopedValue value, String name) {
    var method = MethodSpec.methodBuilder(name).addModifiers(STATIC);
    if (value.isPublic()) {
      method.addModifiers(PUBLIC);
    }
    return method;
  }
}
