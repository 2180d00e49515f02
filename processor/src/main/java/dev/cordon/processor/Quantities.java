package dev.cordon.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and sizes as annotations write them. */
final class Quantities {
  private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,9})(ms|s|m|h)");
  private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,9})([kKmMgG])");
  private static final Map<String, String> FACTORIES =
      Map.of("ms", "ofMillis", "s", "ofSeconds", "m", "ofMinutes", "h", "ofHours");
  /** The smallest heap that a JVM starts with. */
  private static final long MIN_HEAP = 2L << 20;

  private Quantities() {}

  /** Returns the {@code Duration} that {@code text} says, if it says one. */
  static Optional<CodeBlock> duration(String text) {
    Matcher matcher = TIME.matcher(text);
    return matcher.matches()
        ? Optional.of(CodeBlock.of(
            "$T.$L($L)",
            RuntimeTypes.DURATION,
            FACTORIES.get(matcher.group(2)),
            literal(Long.parseLong(matcher.group(1)))))
        : Optional.empty();
  }

  private static String literal(long number) {
    return number > Integer.MAX_VALUE ? number + "L" : "" + number;
  }

  /** Returns whether {@code text} says the size of a heap. */
  static boolean isHeap(String text) {
    Matcher matcher = SIZE.matcher(text);
    return matcher.matches()
        && Long.parseLong(matcher.group(1)) << shift(matcher.group(2)) >= MIN_HEAP;
  }

  private static int shift(String unit) {
    return switch (unit) {
      case "k", "K" -> 10;
      case "m", "M" -> 20;
      default -> 30;
    };
  }
}
