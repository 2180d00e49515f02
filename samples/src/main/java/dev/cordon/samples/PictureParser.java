package dev.cordon.samples;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;

/**
 * A parser of toy pictures that trusts its input, as parsers do that nobody reads any more.
 *
 * <p>A picture is a text of lines, each a word and its value: {@code size 4x3}, {@code title A
 * cat}. The other words set off the faults that it is here for.
 */
final class PictureParser {
  private String title = "untitled";
  private int width;
  private int height;

  private PictureParser() {}

  /**
   * Parses the lines of a picture.
   *
   * @throws PictureException if they are no picture
   */
  static Picture parse(List<String> lines) throws PictureException {
    var parser = new PictureParser();
    for (String line : lines) {
      String[] words = line.split(" ", 2);
      parser.read(words[0], words.length > 1 ? words[1] : "");
    }
    if (parser.width == 0 || parser.height == 0) {
      throw new PictureException("no size");
    }
    return new Picture(parser.title, parser.width, parser.height);
  }

  private void read(String word, String value) throws PictureException {
    switch (word) {
      case "title" -> title = value.toUpperCase(Locale.ROOT);
      case "size" -> size(value);
      case "step" -> walk(Integer.parseInt(value));
      case "palette" -> palette(Integer.parseInt(value));
      case "codec" -> callCodec();
      case "quit" -> System.exit(Integer.parseInt(value));
      default -> throw new PictureException("unknown word " + word);
    }
  }

  private void size(String value) throws PictureException {
    String[] sides = value.split("x", -1);
    if (sides.length != 2) {
      throw new PictureException("size " + value + " is not of two sides");
    }
    width = Integer.parseInt(sides[0]);
    height = Integer.parseInt(sides[1]);
  }

  /** Nobody thought of a step of 0, which never arrives. */
  private void walk(int step) {
    int x = 0;
    while (x < width) {
      x += step;
    }
  }

  /** Believes every count of colours. */
  private static void palette(int colours) {
    long[] palette = new long[colours];
    palette[0] = 1;
  }

  /** A native codec with a wild pointer. */
  private static void callCodec() {
    try {
      Class<?> unsafe = Class.forName("sun.misc.Unsafe");
      Field instance = unsafe.getDeclaredField("theUnsafe");
      instance.setAccessible(true);
      unsafe.getMethod("putAddress", long.class, long.class).invoke(instance.get(null), 0L, 0L);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("there is no such codec", e);
    }
  }
}
