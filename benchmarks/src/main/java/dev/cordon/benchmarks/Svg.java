package dev.cordon.benchmarks;

import java.util.Locale;

/** A picture as SVG 1.1, as it grows. Coordinates are written with one decimal. */
final class Svg {
  private final StringBuilder text = new StringBuilder();

  /** Begins one with a white ground, and with what is read to those who do not see it. */
  Svg(int width, int height, String title, String description) {
    text.append(String.format(
        Locale.ROOT,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"%1$d\" height=\"%2$d\""
            + " viewBox=\"0 0 %1$d %2$d\" role=\"img\" aria-labelledby=\"title description\""
            + " font-family=\"sans-serif\" font-size=\"13\">\n",
        width,
        height));
    line("<title id=\"title\">" + escaped(title) + "</title>");
    line("<desc id=\"description\">" + escaped(description) + "</desc>");
    line("<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"#ffffff\"/>");
  }

  void line(double x1, double y1, double x2, double y2, String colour) {
    line("<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\""
        + number(y2) + "\" stroke=\"" + colour + "\"/>");
  }

  /** Draws lines from point to point, each an x and a y with a comma between. */
  void lines(String points, String colour) {
    line("<polyline points=\"" + points + "\" fill=\"none\" stroke=\"" + colour
        + "\" stroke-width=\"2\"/>");
  }

  void circle(double x, double y, double radius, String colour) {
    line("<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"" + number(radius)
        + "\" fill=\"" + colour + "\"/>");
  }

  /** Draws what lies between points, as of {@link #lines}. */
  void polygon(String points, String colour) {
    line("<polygon points=\"" + points + "\" fill=\"" + colour + "\"/>");
  }

  /**
   * Writes words.
   *
   * @param anchor what of them is at that place: start, middle or end
   * @param more further attributes, which may be none
   */
  void words(double x, double y, String anchor, String more, String words) {
    line("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\""
        + (more.isEmpty() ? "" : " " + more) + ">" + escaped(words) + "</text>");
  }

  /** {@return the whole picture} */
  String end() {
    return text + "</svg>\n";
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
