package dev.cordon.samples;

/**
 * A block of code on a page, with the comment above it that says how it is tested.
 *
 * @param place the page and the line
 * @param language as in {@code java}
 * @param kind the first word of the comment, empty where there is none; see {@link DocumentsTest}
 * @param argument the rest of the comment
 * @param text the code
 */
record Block(String place, String language, String kind, String argument, String text) {
  boolean is(String other) {
    return kind.equals(other);
  }

  @Override
  public String toString() {
    return place + " " + language + " (" + (kind + " " + argument).strip() + ")";
  }
}
