package dev.cordon.samples;

/** Thrown by {@link PictureParser} for a file that is no picture. */
final class PictureException extends Exception {
  private static final long serialVersionUID = 1L;

  PictureException(String message) {
    super(message);
  }
}
