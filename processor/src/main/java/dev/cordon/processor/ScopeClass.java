package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * The class with the accessors of the values of one class of the user.
 *
 * @param origin the user's class
 * @param holder its name
 * @param name of the generated class
 * @param values in the order of the source
 * @param records those that travel by a codec of the class
 * @param codecs their names
 * @param qualified the simple names that must be written out in full
 * @param generatedAnnotation whether {@code @Generated} can be seen from the user's module
 * @param warnings the lint categories that it sets off
 */
record ScopeClass(
    TypeElement origin,
    ClassName holder,
    ClassName name,
    List<ScopedValue> values,
    List<RecordModel> records,
    CodecNames codecs,
    Set<String> qualified,
    boolean generatedAnnotation,
    Set<String> warnings) {

  boolean isPublic() {
    return values.stream().anyMatch(ScopedValue::isPublic);
  }
}
