package dev.cordon.codec;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.internal.codec.CodecException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values that hold themselves, or one another, too deeply. */
@Timeout(60)
final class DepthTest {

  /** A link of a chain; each link is one value, and its codec another. */
  private static final class Link {
    private @Nullable Link next;
    private List<Link> others = List.of();
  }

  private static final class LinkCodec extends ReferenceCodec<Link> {
    @Override
    @SuppressWarnings("NullAway") // A codec takes null, and its type cannot say so.
    protected void encode(Encoder out, Link value) throws IOException {
      write(out, value.next);
      Codecs.listOf(this).write(out, value.others);
    }

    @Override
    protected Link decode(Decoder in) throws IOException {
      var link = new Link();
      link.next = read(in);
      link.others = Codecs.listOf(this).read(in);
      return link;
    }
  }

  private static Link chain(int length) {
    var first = new Link();
    for (int i = 1; i < length; i++) {
      var before = new Link();
      before.next = first;
      first = before;
    }
    return first;
  }

  private static int length(@Nullable Link first) {
    int length = 0;
    for (Link link = first; link != null; link = link.next) {
      length++;
    }
    return length;
  }

  @Test
  void encode_ofTheDeepestValue_travels() throws Exception {
    // The last link's list is one level deeper than the link.
    Link back = Coding.sent(new LinkCodec(), chain(Encoder.MAX_DEPTH - 1));

    assertThat(length(back)).isEqualTo(Encoder.MAX_DEPTH - 1);
  }

  @Test
  void encode_ofAValueThatIsTooDeep_namesTheField() {
    assertThatThrownBy(() -> Coding.encoded(new LinkCodec(), chain(Encoder.MAX_DEPTH + 1)))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("next.next")
        .hasMessageContaining("deeper than " + Encoder.MAX_DEPTH);
  }

  @Test
  void encode_ofAValueThatHoldsItself_saysSo() {
    var link = new Link();
    var other = new Link();
    link.others = List.of(other);
    other.next = link;

    assertThatThrownBy(() -> Coding.encoded(new LinkCodec(), link))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("holds itself");
  }

  @Test
  void encode_ofAListThatHoldsItself_saysSo() {
    List<@Nullable Object> list = new ArrayList<>();
    list.add(list);

    assertThatThrownBy(() -> Coding.encoded(new Endless(), list))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("holds itself");
  }

  @Test
  void encode_onAThreadWithoutRoom_isAnError() throws Exception {
    List<@Nullable Throwable> thrown = new ArrayList<>();
    Runnable encode = () -> {
      try {
        Coding.encoded(new LinkCodec(), chain(Encoder.MAX_DEPTH - 1));
        thrown.add(null);
      } catch (CodecException e) {
        thrown.add(e);
      }
    };
    var thread = new Thread(null, encode, "narrow", 1); // The least that the JVM can do.
    thread.start();
    thread.join();

    assertThat(thrown).hasSize(1); // It fits, or is refused; nothing else is thrown.
  }

  @Test
  void decode_ofAValueThatIsTooDeep_isRefused() {
    byte[] bytes = new byte[4_000];
    ByteBuffer out = ByteBuffer.wrap(bytes);
    while (out.hasRemaining()) {
      out.put((byte) 1); // One more link.
    }

    assertThatThrownBy(() -> Coding.decoded(
            new LinkCodec(), List.of(ByteBuffer.wrap(bytes), ByteBuffer.allocate(0))))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("deeper than " + Encoder.MAX_DEPTH);
  }

  /** Of lists of lists, whatever they hold. */
  private static final class Endless extends ReferenceCodec<List<@Nullable Object>> {
    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // There are lists only, and none is null.
    protected void encode(Encoder out, List<@Nullable Object> value) throws IOException {
      for (Object each : value) {
        write(out, (List<@Nullable Object>) requireNonNull(each));
      }
    }

    @Override
    protected List<@Nullable Object> decode(Decoder in) throws IOException {
      throw new IOException("never read");
    }
  }
}
