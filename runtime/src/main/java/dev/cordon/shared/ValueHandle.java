package dev.cordon.shared;

import dev.cordon.internal.hub.Answer;
import dev.cordon.internal.hub.Verb;
import dev.cordon.internal.wire.Content;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

final class ValueHandle<V extends @Nullable Object> extends Handle implements SharedValue<V> {
  private static final long serialVersionUID = 1L;
  private static final long ANY = -1;

  private final transient Elements<V> elements;

  ValueHandle(Reference reference) {
    super(reference);
    this.elements = new Elements<>(reference.first());
  }

  @Override
  public V get() {
    return decode(reference.ask(Verb.GET));
  }

  @Override
  public void set(V value) {
    var unused = reference.ask(Verb.SET, Content.of(encode(value), ANY));
  }

  @Override
  public boolean compareAndSet(V expected, V next) {
    List<ByteBuffer> bytes = encode(next);
    while (true) {
      Answer now = reference.ask(Verb.GET);
      if (!Objects.equals(decode(now), expected)) {
        return false;
      }
      if (reference.ask(Verb.SET, Content.of(bytes, now.number(0))).isDone()) {
        return true;
      }
    }
  }

  @Override
  public V update(UnaryOperator<V> change) {
    while (true) {
      Answer now = reference.ask(Verb.GET);
      V next = change.apply(decode(now));
      if (reference.ask(Verb.SET, Content.of(encode(next), now.number(0))).isDone()) {
        return next;
      }
    }
  }

  private List<ByteBuffer> encode(V value) {
    return elements.encode(value, "The value of " + this, reference.maxValue());
  }

  private V decode(Answer answer) {
    return elements.decode(reference.copyOf(answer.value(0)), "The value of " + this);
  }
}
