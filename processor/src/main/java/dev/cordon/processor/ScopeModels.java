package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Builds the models of classes whose values keep all rules. */
final class ScopeModels {
  private final Types types;
  private final Elements elements;

  ScopeModels(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /** {@return the records that the values of {@code methods} that travel need codecs for} */
  List<RecordModel> records(TypeElement holder, List<ExecutableElement> methods) {
    Forms forms = forms(holder);
    Stream<CallForm> values = methods.stream()
        .filter(method -> ScopedAnnotation.of(method).travels())
        .map(method -> new CallForm(List.of(), forms.of(method.getReturnType())));
    return RecordModels.of(values, elements, forms);
  }

  private Forms forms(TypeElement holder) {
    return new Forms(types, elements, elements.getPackageOf(holder));
  }

  ScopeClass build(
      TypeElement holder, List<ExecutableElement> methods, ClassName name, ScopeNames names) {
    PackageElement around = elements.getPackageOf(holder);
    List<RecordModel> records = records(holder, methods);
    var codecs = CodecNames.of(name, List.of(), records, elements);
    List<ScopedValue> values =
        methods.stream().map(method -> value(holder, method, names)).toList();
    Set<String> warnings = new TreeSet<>();
    methods.forEach(method -> warnings.addAll(Lint.of(holder, method, List.of())));
    records.forEach(record -> warnings.addAll(record.warnings()));
    return new ScopeClass(
        holder,
        ClassName.get(holder),
        name,
        values,
        records,
        codecs,
        UnimportedNames.within(around, codecs.simpleNames(), holder, methods, records, elements),
        elements.getTypeElement(RuntimeTypes.GENERATED.canonicalName()) != null,
        warnings);
  }

  private ScopedValue value(TypeElement holder, ExecutableElement method, ScopeNames names) {
    ScopedAnnotation annotation = ScopedAnnotation.of(method);
    List<DeclaredType> signature = SignatureTypes.of(holder, method);
    TypeName type = AnnotatedTypes.of(method.getReturnType());
    return new ScopedValue(
        annotation.name(),
        method.getSimpleName().toString(),
        holder.getQualifiedName() + "." + annotation.name(),
        names.constant(annotation.name()),
        type,
        type.isPrimitive() ? type.withoutAnnotations().box() : type,
        Visibility.isPublic(holder, method),
        method.getThrownTypes().stream()
            .filter(thrown -> TypeShape.isChecked(thrown, types, elements))
            .map(TypeName::get)
            .toList(),
        annotation.inherited(),
        annotation.travels() ? Optional.of(travel(holder, method)) : Optional.empty(),
        Declarations.link(holder, method, types),
        ScopeNames.variables(signature.stream()
            .map(each -> each.asElement().getSimpleName().toString())
            .collect(Collectors.toSet())));
  }

  private ScopedValue.Travel travel(TypeElement holder, ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    Form form = forms(holder).of(type);
    boolean isSerialized = Stream.concat(
            form.parts(),
            records(holder, List.of(method)).stream()
                .flatMap(record -> record.components().stream())
                .flatMap(component -> component.form().parts()))
        .anyMatch(Form.Serialized.class::isInstance);
    return new ScopedValue.Travel(form, isSerialized ? held(holder, method) : List.of());
  }

  /** The classes that a value names, without those that always travel. */
  private List<TypeName> held(TypeElement holder, ExecutableElement method) {
    return SignatureTypes.of(holder, method).stream()
        .map(type -> (TypeElement) type.asElement())
        .filter(type -> !isException(type, method))
        .filter(type -> !JdkTypes.STANDARD.contains(type.getQualifiedName().toString()))
        .<TypeName>map(ClassName::get)
        .toList();
  }

  private boolean isException(TypeElement type, ExecutableElement method) {
    return method.getThrownTypes().stream()
        .anyMatch(thrown -> types.isSameType(types.erasure(thrown), types.erasure(type.asType())));
  }
}
