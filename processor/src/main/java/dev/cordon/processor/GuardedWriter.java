package dev.cordon.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.cordon.processor.GuardedClass.BarrierConstant;
import dev.cordon.processor.GuardedClass.GuardField;
import dev.cordon.processor.GuardedClass.GuardedConstructor;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the file of a {@link GuardedClass}. Its output depends on the model alone. */
final class GuardedWriter {
  private final GuardedClass model;

  private GuardedWriter(GuardedClass model) {
    this.model = model;
  }

  static JavaFile write(GuardedClass model) {
    return GeneratedFiles.file(model.name(), new GuardedWriter(model).type());
  }

  private TypeSpec type() {
    var type = TypeSpec.classBuilder(model.name())
        .addOriginatingElement(model.origin())
        .addModifiers(model.modifiers().toArray(Modifier[]::new))
        .addTypeVariables(model.typeVariables())
        .alwaysQualify(model.qualified().toArray(String[]::new));
    if (model.delegate().isPresent()) {
      type.addJavadoc(
              "A {@link $T} that holds the locks of its guarded methods around those of another.",
              model.holder())
          .addSuperinterface(model.above());
    } else {
      type.addJavadoc("The {@link $T} whose guarded methods hold their locks.", model.holder())
          .superclass(model.above());
    }
    GeneratedFiles.mark(
        type, GuardedProcessor.class, model.generatedAnnotation(), model.warnings());
    model.annotations().forEach(type::addAnnotation);
    addFields(type);
    model.delegate().ifPresent(delegate -> type.addMethod(constructor(delegate)));
    model.constructors().forEach(constructor -> type.addMethod(constructor(constructor)));
    model.methods().forEach(method -> type.addMethod(GuardedMethodWriter.write(method)));
    if (model.isSerializable() && model.guards().stream().anyMatch(guard -> !guard.isStatic())) {
      type.addMethod(readObject());
    }
    return type.build();
  }

  private void addFields(TypeSpec.Builder type) {
    if (model.hasVersion()) {
      type.addField(FieldSpec.builder(TypeName.LONG, "serialVersionUID", PRIVATE, STATIC, FINAL)
          .initializer("1L")
          .build());
    }
    model.barriers().forEach(barrier -> type.addField(barrier(barrier)));
    model
        .timeouts()
        .forEach(timeout -> type.addField(
            FieldSpec.builder(RuntimeTypes.DURATION, timeout.field(), PRIVATE, STATIC, FINAL)
                .initializer(timeout.duration())
                .build()));
    model.guards().stream()
        .filter(GuardField::isStatic)
        .forEach(guard -> type.addField(guard(guard)));
    CodeBlock registration = registration();
    if (!registration.isEmpty()) {
      type.addStaticBlock(registration);
    }
    model
        .delegate()
        .ifPresent(delegate -> type.addField(delegate.type(), delegate.name(), PRIVATE, FINAL));
    model.guards().stream()
        .filter(guard -> !guard.isStatic())
        .forEach(guard -> type.addField(guard(guard)));
  }

  private FieldSpec barrier(BarrierConstant barrier) {
    var field = FieldSpec.builder(
        ParameterizedTypeName.get(
            RuntimeTypes.BARRIER, barrier.isStatic() ? ClassName.OBJECT : wildcarded()),
        barrier.field(),
        PRIVATE,
        STATIC,
        FINAL);
    return barrier.isStatic()
        ? field
            .initializer(
                "$T.of($S,$Wignored -> $T.$N())",
                RuntimeTypes.BARRIER,
                barrier.method(),
                model.holder(),
                barrier.method())
            .build()
        : field
            .initializer(
                "$T.of($S,$W$T::$N)",
                RuntimeTypes.BARRIER,
                barrier.method(),
                model.name(),
                barrier.method())
            .build();
  }

  /** The type of all its objects, whatever their type arguments. */
  private TypeName wildcarded() {
    TypeName[] arguments = new TypeName[model.typeVariables().size()];
    Arrays.fill(arguments, WildcardTypeName.subtypeOf(Object.class));
    return arguments.length == 0
        ? model.name()
        : ParameterizedTypeName.get(model.name(), arguments);
  }

  private FieldSpec guard(GuardField guard) {
    var field = FieldSpec.builder(RuntimeTypes.GUARD, guard.field(), PRIVATE);
    if (guard.isStatic()) {
      field.addModifiers(STATIC);
    }
    if (guard.owner() == GuardField.Owner.OBJECT && model.delegate().isEmpty()) {
      field.addJavadoc("Null until the constructor of {@link $T} has finished.", model.holder());
    }
    return field.addModifiers(FINAL).initializer(guard.value()).build();
  }

  /** Makes the guards known by their objects and locks. */
  private CodeBlock registration() {
    String object =
        Declarations.free(Declarations.decapitalised(model.holder().simpleName()), Set.of());
    List<CodeBlock> ofObjects = model.guards().stream()
        .filter(
            guard -> guard.owner() == GuardField.Owner.OBJECT || guard.owner().isShared())
        .map(guard -> CodeBlock.of(
            guard.isStatic() ? ".guard($1S, $2N -> $3N)" : ".guard($1S, $2N -> $2N.$3N)",
            guard.lock(),
            object,
            guard.field()))
        .toList();
    List<CodeBlock> ofClass = model.guards().stream()
        .filter(GuardField::isStatic)
        .map(guard -> CodeBlock.of(".classGuard($S, $N)", guard.lock(), guard.field()))
        .toList();
    return CodeBlock.builder()
        .add(registration(model.name(), ofObjects))
        .add(registration(model.holder(), ofClass))
        .build();
  }

  private static CodeBlock registration(ClassName type, List<CodeBlock> guards) {
    if (guards.isEmpty()) {
      return CodeBlock.of("");
    }
    var told = CodeBlock.builder().add("$T.of($T.class)$>$>", RuntimeTypes.GUARDED_TYPE, type);
    guards.forEach(guard -> told.add(guards.size() == 1 ? "$L" : "\n$L", guard));
    return told.add(";\n$<$<").build();
  }

  private MethodSpec constructor(ParameterSpec delegate) {
    var constructor = MethodSpec.constructorBuilder().addParameter(delegate);
    if (model.modifiers().contains(PUBLIC)) {
      constructor.addModifiers(PUBLIC);
    }
    return constructor
        .addStatement(
            "this.$1N = $2T.requireNonNull($1N, $1S)", delegate.name(), RuntimeTypes.OBJECTS)
        .build();
  }

  private static MethodSpec constructor(GuardedConstructor constructor) {
    var method = MethodSpec.constructorBuilder()
        .addAnnotations(constructor.annotations())
        .addModifiers(constructor.modifiers())
        .addTypeVariables(constructor.typeVariables());
    constructor.outer().ifPresent(method::addParameter);
    method
        .addParameters(constructor.parameters())
        .varargs(constructor.isVarargs())
        .addExceptions(constructor.thrown());
    CodeBlock outer = constructor
        .outer()
        .map(parameter -> CodeBlock.of("$N.", parameter.name()))
        .orElse(CodeBlock.of(""));
    if (constructor.outer().isPresent() || !constructor.parameters().isEmpty()) {
      method.addStatement(
          "$Lsuper($L)", outer, GuardedMethodWriter.arguments(constructor.parameters()));
    }
    return method.build();
  }

  /** No object comes out of a stream without its guards. */
  private MethodSpec readObject() {
    var method = MethodSpec.methodBuilder("readObject")
        .addModifiers(PRIVATE)
        .addParameter(ObjectInputStream.class, "in")
        .addException(IOException.class)
        .addException(ClassNotFoundException.class)
        .addStatement("in.defaultReadObject()");
    CodeBlock missing = model.guards().stream()
        .filter(guard -> !guard.isStatic())
        .map(guard -> CodeBlock.of("$N == null", guard.field()))
        .collect(CodeBlock.joining(" || "));
    return method
        .beginControlFlow("if ($L)", missing)
        .addStatement("throw new $T($S)", InvalidObjectException.class, "The object has no guard.")
        .endControlFlow()
        .build();
  }
}
