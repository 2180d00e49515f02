package dev.cordon.samples;

/**
 * What is told of a picture.
 *
 * @param title in upper case
 * @param width in dots
 * @param height in dots
 */
record Picture(String title, int width, int height) {
  @Override
  public String toString() {
    return title + ", " + width + " x " + height;
  }
}
