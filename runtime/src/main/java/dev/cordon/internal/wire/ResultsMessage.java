package dev.cordon.internal.wire;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** How calls ended that a worker has run, in their order. */
public final class ResultsMessage {

  /** Number, kind and time. */
  private static final int HEADER = Long.BYTES + 1 + Long.BYTES;

  private ResultsMessage() {}

  /**
   * How one call ended.
   *
   * @param number the number of the call
   * @param type {@link FrameType#RETURNED}, {@link FrameType#THREW}, {@link FrameType#FAILED} or
   *     {@link FrameType#OUT_OF_MEMORY}
   * @param nanos how long it ran
   * @param body what the frame of this type holds
   */
  public record Result(long number, FrameType type, long nanos, List<ByteBuffer> body) {

    /** {@return whether it has no part that is large} */
    public boolean isSmall() {
      for (ByteBuffer part : body) {
        if (part.remaining() >= Parts.LARGE) {
          return false;
        }
      }
      return true;
    }

    /** {@return how many bytes it takes where it {@linkplain #isSmall is small}} */
    public long size() {
      return HEADER + Parts.sizeOf(body);
    }

    /** Writes it where there is room for its {@linkplain #size size}. */
    public void write(ByteBuffer to) {
      to.putLong(number).put(type.code()).putLong(nanos).putInt(body.size());
      for (ByteBuffer part : body) {
        to.putInt(part.remaining()).put(part.duplicate());
      }
    }

    /** {@return the parts of a frame of this result alone} */
    public ByteBuffer[] parts() {
      var parts = new Parts();
      parts.room(HEADER).putLong(number).put(type.code()).putLong(nanos);
      parts.write(body);
      return parts.finish();
    }
  }

  /** Reads the parts of a frame. */
  public static List<Result> of(List<ByteBuffer> parts) throws ProtocolException {
    ByteBuffer small = Frame.first(parts).duplicate();
    Iterator<ByteBuffer> large = parts.subList(1, parts.size()).iterator();
    List<Result> results = new ArrayList<>();
    do {
      long number = Bytes.readLong(small);
      FrameType type = FrameType.of(Bytes.readByte(small));
      switch (type) {
        case RETURNED, THREW, FAILED, OUT_OF_MEMORY -> {
          // That is how calls end.
        }
        default -> throw new ProtocolException("a call that ended by " + type);
      }
      long nanos = Bytes.readLong(small);
      results.add(new Result(number, type, nanos, Parts.read(small, large)));
    } while (small.hasRemaining());
    return results;
  }
}
