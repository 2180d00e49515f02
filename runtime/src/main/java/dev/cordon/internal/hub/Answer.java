package dev.cordon.internal.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cordon.internal.wire.Content;
import dev.cordon.internal.wire.ProtocolException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * An answer.
 *
 * @param status how it went
 * @param content what there is to say beside
 */
public record Answer(Status status, Content content) {
  /** There is none. */
  public static final Answer NOTHING = new Answer(Status.NO, Content.NONE);

  static final Answer DONE = new Answer(Status.DONE, Content.NONE);

  static Answer of(Status status) {
    return new Answer(status, Content.NONE);
  }

  static Answer done(long... numbers) {
    return new Answer(Status.DONE, Content.of(numbers));
  }

  static Answer of(Status status, String text) {
    return new Answer(status, Content.of(List.of(ByteBuffer.wrap(text.getBytes(UTF_8)))));
  }

  /** {@return whether it went as it was asked} */
  public boolean isDone() {
    return status == Status.DONE;
  }

  /** {@return the text of an answer that has one} */
  public String text() {
    return content.values().isEmpty() || content.values().get(0).isEmpty()
        ? status.toString()
        : UTF_8.decode(content.values().get(0).get(0).duplicate()).toString();
  }

  /**
   * {@return the number at that place}
   *
   * @throws IllegalStateException if there is none
   */
  public long number(int index) {
    try {
      return content.number(index);
    } catch (ProtocolException e) {
      throw new IllegalStateException("an answer without what was asked: " + this, e);
    }
  }

  /**
   * {@return the value at that place}
   *
   * @throws IllegalStateException if there is none
   */
  public List<ByteBuffer> value(int index) {
    try {
      return content.value(index);
    } catch (ProtocolException e) {
      throw new IllegalStateException("an answer without what was asked: " + this, e);
    }
  }
}
