package dev.cordon.internal.wire;

import java.io.IOException;

/** Thrown when the peer does not keep to the protocol; the connection is of no further use. */
public final class ProtocolException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says what came. */
  public ProtocolException(String message) {
    super(message);
  }
}
