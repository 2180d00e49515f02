package dev.cordon.internal.worker;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codec;
import dev.cordon.codec.Codecs;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.internal.codec.Signature;
import dev.cordon.internal.wire.CallForm;
import dev.cordon.task.TaskCall;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How calls of one form are read, and their results written. No lambdas here, as in arrivals. */
final class Kind {
  private final CallForm form;

  /** Null until the first call has come. */
  private @Nullable Class<?> type;

  private @Nullable CallCodec<?, ?> codec;

  private Kind(CallForm form) {
    this.form = form;
  }

  static Kind of(CallForm form) {
    return new Kind(form);
  }

  CallForm form() {
    return form;
  }

  int maxResult() {
    return form.maxResult();
  }

  /** {@return what reads a call} */
  Codec<?> calls() throws CodecException {
    return form.callType().isEmpty() ? Codecs.object() : codec();
  }

  /** {@return what writes a result} */
  @SuppressWarnings("unchecked") // It is the codec of what such a call returns.
  Codec<@Nullable Object> results() throws CodecException {
    return (Codec<@Nullable Object>)
        (form.callType().isEmpty() ? Codecs.object() : codec().result());
  }

  private CallCodec<?, ?> codec() throws CodecException {
    CallCodec<?, ?> known = codec;
    if (known == null) {
      Class<?> loaded = load(form.callType());
      known = CallCodec.of(loaded).orElse(null);
      if (known == null) {
        throw new CodecException(loaded.getName() + " has no codec.");
      }
      type = loaded;
      codec = known;
    }
    return known;
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

  /** {@return what objects without a codec may be of, in a call} */
  Supplier<AllowList> argumentTypes() {
    return new Named(form.argumentTypes());
  }

  /** {@return what objects without a codec may be of, in the result and in exceptions} */
  Supplier<AllowList> resultTypes() {
    Class<?> known = type;
    return known == null
        ? new Named(form.resultTypes())
        : new OfSignature(known, form.resultTypes());
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
