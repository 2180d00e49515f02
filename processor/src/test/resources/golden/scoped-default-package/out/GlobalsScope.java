import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoder;
import dev.cordon.codec.ReferenceCodec;
import dev.cordon.scope.Binding;
import dev.cordon.scope.ScopedCall;
import dev.cordon.scope.ScopedRun;
import dev.cordon.scope.ThreadScope;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * What each thread has of its own of {@link Globals}.
 */
@Generated("dev.cordon.processor.ThreadScopedProcessor")
final class GlobalsScope {
  private static final ThreadScope<Globals.Pair> PAIR = ThreadScope.<Globals.Pair>builder(
      "Globals.pair", Globals::pair)
      .travels(PairCodec.INSTANCE)
      .build();

  private GlobalsScope() {
  }

  /**
   * {@return this thread's value of {@link Globals#pair()}}
   */
  static Globals.Pair pair() {
    return PAIR.get();
  }

  /**
   * Makes {@code value} this thread's, until its task or binding ends.
   */
  static void setPair(Globals.Pair value) {
    PAIR.set(value);
  }

  /**
   * Leaves this thread without a value, so that the next one is computed.
   */
  static void clearPair() {
    PAIR.clear();
  }

  /**
   * Makes {@code value} this thread's until the binding is closed.
   */
  static Binding bindPair(Globals.Pair value) {
    return PAIR.bind(value);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <T, X extends Exception> T withPair(Globals.Pair value, ScopedCall<T, X> body) throws X {
    return PAIR.call(value, body);
  }

  /**
   * Runs {@code body} with {@code value} as this thread's.
   */
  static <X extends Exception> void withPair(Globals.Pair value, ScopedRun<X> body) throws X {
    PAIR.run(value, body);
  }

  /**
   * How {@link Globals.Pair} travels.
   */
  private static final class PairCodec extends ReferenceCodec<Globals.Pair> {
    static final PairCodec INSTANCE = new PairCodec();

    @Override
    protected void encode(Encoder out, Globals.Pair value) throws IOException {
      Codecs.STRING.write(out, value.left());
      out.writeInt(value.right());
    }

    @Override
    protected Globals.Pair decode(Decoder in) throws IOException {
      return new Globals.Pair(Codecs.STRING.read(in), in.readInt());
    }
  }
}
