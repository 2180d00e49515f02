package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * The class that holds the tasks of one class of the user.
 *
 * @param origin the user's class
 * @param name of the companion
 * @param tasks in the order of the source
 * @param records those that travel by a codec of the companion
 * @param codecs the names of all its codecs
 * @param qualified the simple names that must be written out in full
 * @param generatedAnnotation whether {@code @Generated} can be seen from the user's module
 * @param warnings the lint categories that the tasks set off in it
 */
record Companion(
    TypeElement origin,
    ClassName name,
    List<TaskModel> tasks,
    List<RecordModel> records,
    CodecNames codecs,
    Set<String> qualified,
    boolean generatedAnnotation,
    Set<String> warnings) {

  boolean isPublic() {
    return tasks.stream().anyMatch(TaskModel::isPublic);
  }
}
