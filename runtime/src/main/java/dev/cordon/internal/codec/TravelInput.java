package dev.cordon.internal.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter.FilterInfo;
import java.io.ObjectInputFilter.Status;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rebuilds one object graph from bytes that are not trusted. */
final class TravelInput extends ObjectInputStream {

  /** The deepest nesting of objects. */
  private static final int MAX_DEPTH = 500;

  /**
   * The deepest place of a collection that hashes. A few hundred bytes of sets within sets, deeper
   * than this, would take years to rebuild.
   */
  private static final int MAX_HASH_DEPTH = 20;

  /** How many elements of arrays may come in a byte, since tables have some to spare. */
  private static final long MAX_ELEMENTS = 4;

  /** How many may come in any case. */
  private static final long ELEMENTS = 1024;

  private final AllowList allowed;
  private final int size;
  private final HashCosts costs;

  /** The depths of the collections that hash, each within the one before it. */
  private final Deque<Long> hashing = new ArrayDeque<>();

  private long elements;
  private @Nullable String refusal;

  TravelInput(InputStream in, int size, AllowList allowed) throws IOException {
    super(in);
    this.allowed = allowed;
    this.size = size;
    this.costs = new HashCosts(size);
    setObjectInputFilter(this::check);
    enableResolveObject(true);
  }

  @Override
  protected Class<?> resolveClass(ObjectStreamClass description)
      throws IOException, ClassNotFoundException {
    String name = description.getName();
    if (!allowed.mayLoad(name)) {
      throw refused(name);
    }
    try {
      return Class.forName(name, false, ClassLoader.getSystemClassLoader());
    } catch (ClassNotFoundException e) {
      return super.resolveClass(description); // Knows the names of primitive types.
    }
  }

  @Override
  protected Class<?> resolveProxyClass(String[] interfaces) throws IOException {
    throw refused("a proxy of " + String.join(", ", interfaces));
  }

  @Override
  protected Object resolveObject(Object object) throws IOException {
    if (!costs.areBearable(object, !hashing.isEmpty())) {
      throw new InvalidObjectException("its collections hold each other too often to be hashed");
    }
    return object;
  }

  private static InvalidClassException refused(String name) {
    return new InvalidClassException(notAmong(name));
  }

  private static String notAmong(String name) {
    return name
        + " is not among the types that may arrive."
        + " Name it in @Task(allow = ...) or LaunchOptions.allow(...)";
  }

  /** {@return why the filter has refused what it saw, if it has} */
  Optional<String> refusal() {
    return Optional.ofNullable(refusal);
  }

  /**
   * No array and no number of references can be larger than the bytes that they came in, and all
   * arrays together hardly.
   */
  private Status check(FilterInfo info) {
    if (info.depth() > MAX_DEPTH) {
      return refuse("it is nested deeper than " + MAX_DEPTH + " objects");
    }
    elements += Math.max(0, info.arrayLength());
    if (info.references() > size
        || info.streamBytes() > size
        || info.arrayLength() > size
        || elements > ELEMENTS + MAX_ELEMENTS * size) {
      return refuse("it claims to be larger than its bytes");
    }
    Class<?> type = info.serialClass();
    while (!hashing.isEmpty() && hashing.getLast() >= info.depth()) {
      hashing.removeLast();
    }
    if (type == null) {
      return Status.UNDECIDED;
    }
    if (AllowList.hashes(type)) {
      if (info.depth() > MAX_HASH_DEPTH) {
        return refuse("a set or map in it is nested deeper than " + MAX_HASH_DEPTH + " objects");
      }
      hashing.addLast(info.depth());
    }
    return allowed.allows(type) ? Status.ALLOWED : refuse(notAmong(type.getName()));
  }

  private Status refuse(String reason) {
    refusal = reason;
    return Status.REJECTED;
  }
}
