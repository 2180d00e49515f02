package dev.cordon.shared;

import static java.util.Objects.requireNonNull;

import dev.cordon.internal.hub.Answer;
import dev.cordon.internal.hub.Verb;
import dev.cordon.internal.wire.Content;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

final class MapHandle<K, V> extends Handle implements SharedMap<K, V> {
  private static final long serialVersionUID = 1L;

  /** Whatever the version is. */
  private static final long ANY = -1;

  /** That of a key without a value. */
  private static final long NONE = 0;

  private final transient Elements<K> keys;
  private final transient Elements<V> values;

  MapHandle(Reference reference) {
    super(reference);
    this.keys = new Elements<>(reference.first());
    this.values = new Elements<>(reference.second());
  }

  @Override
  public @Nullable V get(K key) {
    Answer answer = find(encodeKey(key));
    return answer.isDone() ? decode(answer) : null;
  }

  private Answer find(List<ByteBuffer> key) {
    return reference.ask(Verb.GET, Content.of(key));
  }

  @Override
  public @Nullable V put(K key, V value) {
    return before(set(encodeKey(key), encode(value), ANY));
  }

  @Override
  public @Nullable V putIfAbsent(K key, V value) {
    return before(set(encodeKey(key), encode(value), NONE));
  }

  private Answer set(List<ByteBuffer> key, List<ByteBuffer> value, long expected) {
    return reference.ask(Verb.SET, new Content(new long[] {expected}, List.of(key, value)));
  }

  private Answer remove(List<ByteBuffer> key, long expected) {
    return reference.ask(Verb.REMOVE, Content.of(key, expected));
  }

  @Override
  public @Nullable V remove(K key) {
    return before(remove(encodeKey(key), ANY));
  }

  @Override
  public boolean remove(K key, V value) {
    List<ByteBuffer> bytes = encodeKey(key);
    while (true) {
      Answer now = find(bytes);
      if (!now.isDone() || !decode(now).equals(value)) {
        return false;
      }
      if (remove(bytes, now.number(0)).isDone()) {
        return true;
      }
    }
  }

  @Override
  public @Nullable V replace(K key, V value) {
    List<ByteBuffer> bytes = encodeKey(key);
    List<ByteBuffer> next = encode(value);
    while (true) {
      Answer now = find(bytes);
      if (!now.isDone()) {
        return null;
      }
      if (set(bytes, next, now.number(0)).isDone()) {
        return decode(now);
      }
    }
  }

  @Override
  public boolean replace(K key, V expected, V value) {
    List<ByteBuffer> bytes = encodeKey(key);
    List<ByteBuffer> next = encode(value);
    while (true) {
      Answer now = find(bytes);
      if (!now.isDone() || !decode(now).equals(expected)) {
        return false;
      }
      if (set(bytes, next, now.number(0)).isDone()) {
        return true;
      }
    }
  }

  @Override
  public @Nullable V update(K key, UnaryOperator<@Nullable V> change) {
    List<ByteBuffer> bytes = encodeKey(key);
    while (true) {
      Answer now = find(bytes);
      V next = change.apply(now.isDone() ? decode(now) : null);
      long version = now.isDone() ? now.number(0) : NONE;
      if (next == null) {
        if (version == NONE || remove(bytes, version).isDone()) {
          return null;
        }
      } else if (set(bytes, encode(next), version).isDone()) {
        return next;
      }
    }
  }

  @Override
  public boolean containsKey(K key) {
    return find(encodeKey(key)).isDone();
  }

  @Override
  public int size() {
    return (int) reference.ask(Verb.STATE).number(0);
  }

  @Override
  public boolean isEmpty() {
    return size() == 0;
  }

  @Override
  public Set<K> keys() {
    Set<K> all = new LinkedHashSet<>();
    List<List<ByteBuffer>> listed = reference.list().values();
    for (int i = 0; i + 1 < listed.size(); i += 2) {
      all.add(decodeKey(listed.get(i)));
    }
    return Collections.unmodifiableSet(all);
  }

  @Override
  public Set<Map.Entry<K, V>> entries() {
    Set<Map.Entry<K, V>> all = new LinkedHashSet<>();
    List<List<ByteBuffer>> listed = reference.list().values();
    for (int i = 0; i + 1 < listed.size(); i += 2) {
      all.add(Map.entry(decodeKey(listed.get(i)), decode(listed.get(i + 1))));
    }
    return Collections.unmodifiableSet(all);
  }

  @Override
  public void clear() {
    var unused = reference.ask(Verb.CLEAR);
  }

  private List<ByteBuffer> encodeKey(K key) {
    return keys.encodeKey(requireNonNull(key, "key"), "A key of " + this, reference.maxValue());
  }

  private K decodeKey(List<ByteBuffer> bytes) {
    return keys.decodeKey(bytes, "A key of " + this);
  }

  private List<ByteBuffer> encode(V value) {
    return values.encode(
        requireNonNull(value, "value"), "A value of " + this, reference.maxValue());
  }

  private V decode(Answer answer) {
    return decode(answer.value(0));
  }

  private V decode(List<ByteBuffer> bytes) {
    return values.decode(reference.copyOf(bytes), "A value of " + this);
  }

  /** {@return the value before, of an answer that tells it} */
  private @Nullable V before(Answer answer) {
    return answer.content().values().isEmpty() ? null : decode(answer);
  }
}
