package dev.cordon.internal.worker;

import static java.util.Objects.requireNonNull;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Decoder;
import dev.cordon.codec.Encoded;
import dev.cordon.codec.Encoder;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.internal.codec.Signature;
import dev.cordon.internal.context.Copies;
import dev.cordon.internal.wire.CallMessage;
import dev.cordon.scope.ScopeSnapshot;
import dev.cordon.scope.ScopedCall;
import dev.cordon.task.TaskCall;
import dev.cordon.task.TransferException;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call that has arrived and been rebuilt. No lambdas here: they are slow to begin with. */
final class Arrival implements ScopedCall<List<ByteBuffer>, Exception> {
  private final CallMessage message;
  private final TaskCall<?> call;
  private final Codec<?> results;
  private final Supplier<AllowList> resultTypes;

  private Arrival(
      CallMessage message, @Nullable Object call, Codec<?> results, Supplier<AllowList> types) {
    this.message = message;
    this.call = (TaskCall<?>) requireNonNull(call, "call");
    this.results = results;
    this.resultTypes = types;
    Copies.get().arrived(call, message.name());
  }

  /**
   * Rebuilds a call.
   *
   * @throws TransferException if that is not possible
   */
  static Arrival of(CallMessage message) {
    Supplier<AllowList> types = new Named(message.argumentTypes());
    try {
      if (message.callType().isEmpty()) {
        Object call = Decoder.decode(Codecs.object(), message.call(), types);
        return new Arrival(message, call, Codecs.object(), new Named(message.resultTypes()));
      }
      Class<?> type = load(message.callType());
      CallCodec<?, ?> codec = CallCodec.of(type).orElse(null);
      if (codec == null) {
        throw new CodecException(type.getName() + " has no codec.");
      }
      Object call = Decoder.decode(codec, message.call(), types);
      return new Arrival(
          message, call, codec.result(), new OfSignature(type, message.resultTypes()));
    } catch (CodecException e) {
      throw new TransferException(
          "The call of " + message.name() + " was lost: " + e.getMessage(), e);
    }
  }

  /** A name becomes a class that is initialized only if it is one of calls. */
  private static Class<?> load(String name) throws CodecException {
    ClassLoader loader = ClassLoader.getSystemClassLoader();
    try {
      Class<?> type = Class.forName(name, false, loader);
      if (!TaskCall.class.isAssignableFrom(type)) {
        throw new CodecException(name + " is no class of calls.");
      }
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new CodecException(name + " is not on the class path of the child.", e);
    }
  }

  /** Runs the call with the values that have come along, and encodes what it returns. */
  List<ByteBuffer> in(ByteBuffer scopes) throws Exception {
    byte[] bytes = new byte[scopes.remaining()];
    scopes.duplicate().get(bytes);
    return ScopeSnapshot.decode(bytes).call(this);
  }

  @Override
  public List<ByteBuffer> call() throws Exception {
    @SuppressWarnings("unchecked") // It is the codec of what this call returns.
    Codec<@Nullable Object> codec = (Codec<@Nullable Object>) results;
    Object value = call.call();
    String what = "The result of " + message.name() + " cannot travel: ";
    try {
      Encoded result = Encoder.encode(codec, value, resultTypes);
      if (result.size() > message.maxResult()) {
        throw new TransferException(what
            + "it takes "
            + result.size()
            + " bytes, and the limit (maxFrame) is "
            + message.maxResult());
      }
      return result.parts();
    } catch (CodecException e) {
      throw new TransferException(what + e.getMessage(), e);
    }
  }

  /** {@return what objects without a codec may be of, in the result and in exceptions} */
  AllowList resultTypes() {
    return resultTypes.get();
  }

  /** The classes that were sent by name. */
  private record Named(Set<String> names) implements Supplier<AllowList> {
    @Override
    public AllowList get() {
      return AllowList.of(names);
    }
  }

  /** The classes of a signature, beside those that were sent by name. */
  private record OfSignature(Class<?> type, Set<String> names) implements Supplier<AllowList> {
    @Override
    public AllowList get() {
      Set<String> all = new LinkedHashSet<>(names);
      all.addAll(Signature.of(type).results());
      return AllowList.of(all);
    }
  }
}
