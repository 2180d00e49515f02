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
import dev.cordon.internal.wire.CallMessage;
import dev.cordon.task.TaskCall;
import dev.cordon.task.TransferException;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call that has arrived and been rebuilt. */
final class Arrival {
  private final CallMessage message;
  private final TaskCall<?> call;
  private final Codec<?> results;

  /** The names of the classes that the signature names for results, asked where it matters. */
  private final Supplier<Set<String>> signature;

  private Arrival(
      CallMessage message,
      @Nullable Object call,
      Codec<?> results,
      Supplier<Set<String>> signature) {
    this.message = message;
    this.call = (TaskCall<?>) requireNonNull(call, "call");
    this.results = results;
    this.signature = signature;
  }

  /**
   * Rebuilds a call.
   *
   * @throws TransferException if that is not possible
   */
  static Arrival of(CallMessage message) {
    Supplier<AllowList> types = () -> AllowList.of(message.argumentTypes());
    try {
      if (message.callType().isEmpty()) {
        Object call = Decoder.decode(Codecs.object(), message.call(), types);
        return new Arrival(message, call, Codecs.object(), Set::of);
      }
      Class<?> type = load(message.callType());
      CallCodec<?, ?> codec = CallCodec.of(type)
          .orElseThrow(() -> new CodecException(type.getName() + " has no codec."));
      Object call = Decoder.decode(codec, message.call(), types);
      return new Arrival(message, call, codec.result(), () -> Signature.of(type).results());
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

  /** Runs the call, and encodes what it returns. */
  List<ByteBuffer> run() throws Exception {
    return encode(results, call.call());
  }

  private List<ByteBuffer> encode(Codec<?> codec, @Nullable Object value) {
    String what = "The result of " + message.name() + " cannot travel: ";
    try {
      @SuppressWarnings("unchecked") // It is the codec of what this call returns.
      Codec<@Nullable Object> own = (Codec<@Nullable Object>) codec;
      Encoded result = Encoder.encode(own, value, this::resultTypes);
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
    Set<String> names = new LinkedHashSet<>(signature.get());
    names.addAll(message.resultTypes());
    return AllowList.of(names);
  }
}
