package dev.cordon.internal.wire;

import java.io.IOException;
import java.nio.ByteBuffer;

/** What frames are said to. Any thread may send. */
@FunctionalInterface
public interface FrameSender {

  /** Sends a frame of these parts, which stay as they are. */
  void send(FrameType type, ByteBuffer... parts) throws IOException;
}
