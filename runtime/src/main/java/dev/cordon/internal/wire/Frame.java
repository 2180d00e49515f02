package dev.cordon.internal.wire;

/** One unit of the protocol: what it says, and its body. */
public final class Frame {
  private final FrameType type;
  private final byte[] body;

  Frame(FrameType type, byte[] body) {
    this.type = type;
    this.body = body;
  }

  /** {@return what it says} */
  public FrameType type() {
    return type;
  }

  /** {@return the body itself, not a copy} */
  public byte[] body() {
    return body;
  }
}
