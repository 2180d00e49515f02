package dev.cordon.internal.worker;

import static java.util.Objects.requireNonNull;

import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoded;
import dev.cordon.codec.Encoder;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.internal.context.Copies;
import dev.cordon.internal.wire.CallMessage;
import dev.cordon.scope.ScopeSnapshot;
import dev.cordon.scope.ScopedCall;
import dev.cordon.task.TaskCall;
import dev.cordon.task.TransferException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call that has arrived and been rebuilt. No lambdas here: they are slow to begin with. */
final class Arrival implements ScopedCall<Encoded, Exception> {
  private final String name;
  private final Kind kind;
  private final TaskCall<?> call;

  /** Whether this JVM will run no other call, which might change what this one returned. */
  private boolean last;

  private Arrival(String name, Kind kind, @Nullable Object call) {
    this.name = name;
    this.kind = kind;
    this.call = (TaskCall<?>) requireNonNull(call, "call");
    Copies.get().arrived(call, name);
  }

  /**
   * Rebuilds a call.
   *
   * @throws TransferException if that is not possible
   */
  static Arrival of(CallMessage message) {
    return of(message.name(), Kind.of(message.form()), message.call());
  }

  /**
   * Rebuilds the call of this name.
   *
   * @throws TransferException if that is not possible
   */
  static Arrival of(String name, Kind kind, List<ByteBuffer> call) {
    try {
      return new Arrival(name, kind, Decoder.decode(kind.calls(), call, kind.argumentTypes()));
    } catch (CodecException e) {
      throw new TransferException("The call of " + name + " was lost: " + e.getMessage(), e);
    }
  }

  /** Runs the call with the values that have come along, and encodes what it returns. */
  Encoded in(ByteBuffer scopes) throws Exception {
    byte[] bytes = new byte[scopes.remaining()];
    scopes.duplicate().get(bytes);
    return ScopeSnapshot.decode(bytes).call(this);
  }

  /**
   * Runs the call with the values that have come along, as the last of this JVM, so that arrays of
   * bytes that it returns are lent and not copied.
   */
  Encoded lastIn(ByteBuffer scopes) throws Exception {
    last = true;
    return in(scopes);
  }

  @Override
  public Encoded call() throws Exception {
    Object value = call.call();
    String what = "The result of " + name + " cannot travel: ";
    try {
      Encoded result = last && ScopeSnapshot.endsNothing()
          ? Encoder.lend(kind.results(), value, kind.resultTypes())
          : Encoder.encode(kind.results(), value, kind.resultTypes());
      if (result.size() > kind.maxResult()) {
        throw new TransferException(what
            + "it takes "
            + result.size()
            + " bytes, and the limit (maxFrame) is "
            + kind.maxResult());
      }
      return result;
    } catch (CodecException e) {
      throw new TransferException(what + e.getMessage(), e);
    }
  }
}
