package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** The types of the JDK that the runtime has a codec for, by their names. */
final class CodecTypes {
  private static final Map<String, Form> BOXES = Map.of(
      "java.lang.Boolean", boxed(TypeKind.BOOLEAN),
      "java.lang.Byte", boxed(TypeKind.BYTE),
      "java.lang.Character", boxed(TypeKind.CHAR),
      "java.lang.Double", boxed(TypeKind.DOUBLE),
      "java.lang.Float", boxed(TypeKind.FLOAT),
      "java.lang.Integer", boxed(TypeKind.INT),
      "java.lang.Long", boxed(TypeKind.LONG),
      "java.lang.Short", boxed(TypeKind.SHORT));

  private static final Map<String, Form> CONSTANTS = Stream.of(
          constants(RuntimeTypes.CODECS, "java.lang", "String", "Void"),
          constants(RuntimeTypes.JDK_CODECS, "java.math", "BigDecimal", "BigInteger"),
          constants(RuntimeTypes.JDK_CODECS, "java.net", "URI"),
          constants(RuntimeTypes.JDK_CODECS, "java.nio.file", "Path"),
          constants(RuntimeTypes.JDK_CODECS, "java.util", "UUID"),
          constants(
              RuntimeTypes.TIME_CODECS,
              "java.time",
              "Duration",
              "Instant",
              "LocalDate",
              "LocalDateTime",
              "LocalTime",
              "MonthDay",
              "OffsetDateTime",
              "OffsetTime",
              "Period",
              "Year",
              "YearMonth",
              "ZoneId",
              "ZoneOffset",
              "ZonedDateTime"))
      .flatMap(constants -> constants.entrySet().stream())
      .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** By the name of the interface, the method that makes its codec. */
  private static final Map<String, String> FACTORIES = Map.of(
      "java.util.List", "listOf",
      "java.util.Map", "mapOf",
      "java.util.Optional", "optionalOf",
      "java.util.Set", "setOf");

  private CodecTypes() {}

  /** {@return how values of a class without type arguments travel, if it is of these} */
  static Optional<Form> form(String name) {
    return Optional.ofNullable(BOXES.getOrDefault(name, CONSTANTS.get(name)));
  }

  /** {@return the method that makes the codec of a class with type arguments, if it is of these} */
  static Optional<String> factory(String name) {
    return Optional.ofNullable(FACTORIES.get(name));
  }

  /** {@return how the values of a primitive type travel} */
  static Form.Primitive primitive(TypeKind kind) {
    return new Form.Primitive(kind.name().toLowerCase(Locale.ROOT));
  }

  /** {@return how arrays of a primitive type travel} */
  static Form arrayOf(TypeKind kind) {
    return new Form.Constant(RuntimeTypes.CODECS, kind.name() + "S");
  }

  private static Form boxed(TypeKind kind) {
    return new Form.Boxed(primitive(kind));
  }

  /** The constant of {@code LocalDate} is {@code LOCAL_DATE}. */
  private static Map<String, Form> constants(ClassName holder, String around, String... types) {
    return Arrays.stream(types)
        .collect(Collectors.toMap(
            type -> around + "." + type,
            type -> new Form.Constant(
                holder, type.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT))));
  }
}
