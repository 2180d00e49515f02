package dev.cordon.internal.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes frames of bytes that come in any pieces. For one thread at a time. */
final class FrameReader {
  private static final int INPUT = 64 * 1024;

  private final Sink sink;

  /** What was read, and is of no frame yet. */
  private final ByteBuffer input = ByteBuffer.allocateDirect(INPUT);

  private @Nullable FrameType type;
  private @Nullable ByteBuffer lengths;
  private List<ByteBuffer> parts = new ArrayList<>();
  private @Nullable ByteBuffer part;

  /** Where bytes come from. */
  @FunctionalInterface
  interface Source {

    /** Reads some; returns how many, or less than zero where no more will come. */
    int read(ByteBuffer to) throws IOException;
  }

  /** Where frames go. */
  @FunctionalInterface
  interface Sink {

    /** Takes a frame; returns whether what was read behind it is of a frame, too. */
    boolean heard(Frame frame) throws IOException;
  }

  FrameReader(Sink sink) {
    this.sink = sink;
  }

  /**
   * Reads once from there; returns what that has returned.
   *
   * @param maxFrame the most bytes that the parts of a frame may have together
   */
  int read(Source source, int maxFrame) throws IOException {
    ByteBuffer large = part;
    int read;
    if (large != null && large.remaining() >= INPUT && input.position() == 0) {
      read = source.read(FrameForm.chunk(large, FrameForm.CHUNK_AT_ONCE));
      large.position(large.position() + Math.max(0, read));
    } else {
      read = source.read(input);
    }
    if (read > 0) {
      input.flip();
      parse(maxFrame);
      input.compact();
    }
    return read;
  }

  private void parse(int maxFrame) throws IOException {
    while (true) {
      if (type == null) {
        if (input.remaining() < FrameForm.HEADER) {
          return;
        }
        type = FrameType.of(input.get());
        lengths = FrameForm.lengths(input.getInt());
        parts = new ArrayList<>();
      }
      ByteBuffer sizes = lengths;
      if (sizes != null) {
        move(sizes);
        if (sizes.hasRemaining()) {
          return;
        }
        FrameForm.requireSize(sizes.flip(), maxFrame);
        lengths = null;
        for (int i = 0; i < sizes.limit(); i += Integer.BYTES) {
          parts.add(ByteBuffer.allocate(sizes.getInt(i)));
        }
      }
      if (!fillParts()) {
        return;
      }
      var frame = new Frame(type, parts);
      type = null;
      if (!sink.heard(frame)) {
        input.position(input.limit());
        return;
      }
    }
  }

  /** Returns whether all parts are complete. */
  private boolean fillParts() {
    for (ByteBuffer one : parts) {
      if (one.hasRemaining()) {
        move(one);
        if (one.hasRemaining()) {
          part = one;
          return false;
        }
      }
    }
    part = null;
    parts.forEach(ByteBuffer::flip);
    return true;
  }

  private void move(ByteBuffer to) {
    int size = Math.min(to.remaining(), input.remaining());
    to.put(input.slice().limit(size));
    input.position(input.position() + size);
  }
}
