package dev.cordon.internal.wire;

import java.io.IOException;

/** Thrown before anything of a frame is sent that is larger than the limit. */
public final class FrameTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  FrameTooLargeException(long length, int limit) {
    super("it takes " + length + " bytes, and the limit (maxFrame) is " + limit);
  }
}
