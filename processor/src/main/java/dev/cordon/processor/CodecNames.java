package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.util.Elements;

/**
 * The names of the codecs of a companion, none of which differs from another by case alone: a class
 * is a file.
 */
final class CodecNames {
  private static final String CODEC = "Codec";

  private final ClassName companion;
  private final Predicate<String> hides;
  private final Set<String> taken = new HashSet<>();
  private final Map<ClassName, ClassName> codecs = new HashMap<>();

  private CodecNames(ClassName companion, Predicate<String> hides) {
    this.companion = companion;
    this.hides = hides;
  }

  /**
   * Names the codecs of the tasks after these, and those of records after these, with the names of
   * the classes around them only where the short one would not do.
   *
   * @param elements of the compiler: in the default package, a codec must not hide a class of the
   *     user's, which has no full name
   */
  static CodecNames of(
      ClassName companion, List<TaskModel> tasks, List<RecordModel> records, Elements elements) {
    boolean isUnnamed = companion.packageName().isEmpty();
    var names =
        new CodecNames(companion, codec -> isUnnamed && elements.getTypeElement(codec) != null);
    for (TaskModel task : tasks) {
      if (!task.isThread()) {
        names.give(task.type(), TaskNames.nameOf(task.type().simpleName()));
      }
    }
    Set<String> met = new HashSet<>();
    Set<String> homonyms = records.stream()
        .map(record -> key(record.type().simpleName()))
        .filter(name -> !met.add(name))
        .collect(Collectors.toSet());
    for (RecordModel record : records) {
      String name = record.type().simpleName();
      if (!homonyms.contains(key(name)) && names.isFree(name + CODEC)) {
        names.give(record.type(), name);
      }
    }
    for (RecordModel record : records) {
      if (!names.codecs.containsKey(record.type())) {
        names.give(record.type(), record.flatName());
      }
    }
    return names;
  }

  /** {@return the codec of a record, or of the calls of a process} */
  ClassName of(ClassName type) {
    ClassName codec = codecs.get(type);
    if (codec == null) {
      throw new IllegalArgumentException(type + " has no codec");
    }
    return codec;
  }

  /** {@return the names of all codecs} */
  Set<String> simpleNames() {
    return codecs.values().stream().map(ClassName::simpleName).collect(Collectors.toSet());
  }

  private void give(ClassName type, String name) {
    String free = name + CODEC;
    for (int i = 2; !isFree(free); i++) {
      free = name + CODEC + i;
    }
    taken.add(key(free));
    codecs.put(type, companion.nestedClass(free));
  }

  private boolean isFree(String name) {
    return !taken.contains(key(name)) && !hides.test(name);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
