package dev.cordon.internal.codec;

import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The classes whose objects may travel with one call: those that its signature reaches, those that
 * the user has named, and a fixed set of values and collections of the JDK, guards, and handles of
 * shared objects.
 *
 * <p>Not safe for use by several threads at once while classes are added.
 */
public final class AllowList {

  /** Values and collections that every call may hold; their elements are checked on their own. */
  private static final Set<String> STANDARD = Stream.of(
          Stream.of(
                  Boolean.class,
                  Byte.class,
                  Character.class,
                  Short.class,
                  Integer.class,
                  Long.class,
                  Float.class,
                  Double.class,
                  Number.class,
                  Enum.class,
                  Object.class,
                  String.class,
                  StringBuilder.class,
                  java.math.BigDecimal.class,
                  java.math.BigInteger.class,
                  java.net.URI.class,
                  java.util.BitSet.class,
                  java.util.Currency.class,
                  java.util.Date.class,
                  java.util.Locale.class,
                  java.util.Optional.class,
                  java.util.UUID.class,
                  ArrayDeque.class,
                  ArrayList.class,
                  EnumMap.class,
                  HashMap.class,
                  HashSet.class,
                  Hashtable.class,
                  LinkedHashMap.class,
                  LinkedHashSet.class,
                  LinkedList.class,
                  PriorityQueue.class,
                  TreeMap.class,
                  TreeSet.class,
                  Map.Entry.class,
                  java.util.AbstractMap.SimpleEntry.class,
                  java.util.AbstractMap.SimpleImmutableEntry.class,
                  java.util.Vector.class)
              .map(Class::getName),
          Stream.of("boolean", "byte", "char", "short", "int", "long", "float", "double", "void"),
          Stream.of(
              "dev.cordon.guard.Guard",
              "dev.cordon.guard.GuardRecipe",
              "dev.cordon.shared.BarrierHandle",
              "dev.cordon.shared.HandleForm",
              "dev.cordon.shared.LatchHandle",
              "dev.cordon.shared.LockHandle",
              "dev.cordon.shared.ManagerAddress",
              "dev.cordon.shared.MapHandle",
              "dev.cordon.shared.QueueHandle",
              "dev.cordon.shared.SemaphoreHandle",
              "dev.cordon.shared.SharedBarrier",
              "dev.cordon.shared.SharedLatch",
              "dev.cordon.shared.SharedLock",
              "dev.cordon.shared.SharedMap",
              "dev.cordon.shared.SharedQueue",
              "dev.cordon.shared.SharedSemaphore",
              "dev.cordon.shared.SharedValue",
              "dev.cordon.shared.ValueHandle",
              "java.math.MathContext",
              "java.math.RoundingMode",
              "java.util.CollSer",
              "java.util.Arrays$ArrayList",
              "java.util.EnumSet$SerializationProxy",
              "java.util.RegularEnumSet",
              "java.util.JumboEnumSet",
              "java.util.concurrent.ConcurrentHashMap",
              "java.util.concurrent.ConcurrentHashMap$Segment",
              "java.util.concurrent.CopyOnWriteArrayList",
              "java.util.concurrent.locks.AbstractOwnableSynchronizer",
              "java.util.concurrent.locks.AbstractQueuedSynchronizer",
              "java.util.concurrent.locks.ReentrantLock",
              "java.util.concurrent.locks.ReentrantLock$NonfairSync",
              "java.util.concurrent.locks.ReentrantLock$Sync"))
      .flatMap(names -> names)
      .collect(Collectors.toUnmodifiableSet());

  /** Families of classes of the JDK whose every member is harmless. */
  private static final Set<String> STANDARD_PREFIXES = Set.of(
      "java.time.",
      "java.util.Collections$",
      "java.util.ImmutableCollections$",
      Forms.class.getName() + "$");

  /** An exception that asks what it holds for its text while it is read, however long that is. */
  private static final String TELLER = "javax.management.BadAttributeValueExpException";

  private final Set<String> names;

  /** The classes whose subclasses are added when one is met. */
  private final Set<String> bases;

  private final boolean exceptions;
  private @Nullable String lambdaResult;

  private AllowList(Set<String> names, Set<String> bases, boolean exceptions) {
    this.names = names;
    this.bases = bases;
    this.exceptions = exceptions;
  }

  /** {@return a list of the classes with these names, beside the standard ones} */
  public static AllowList of(Set<String> names) {
    return new AllowList(new LinkedHashSet<>(names), Set.of(), false);
  }

  /**
   * {@return this list, for a sender who trusts what it sends: a subclass of a listed class is
   * added when one is met, so that the receiver will find it by name}
   */
  public AllowList withSubclasses() {
    return new AllowList(names, Set.copyOf(names), exceptions);
  }

  /** {@return this list with every exception beside} */
  public AllowList withExceptions() {
    return new AllowList(names, bases, true);
  }

  /** {@return the names of the classes beside the standard ones} */
  public Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /** Adds {@code type} and what its fields reach. */
  public void add(Type type) {
    Reach.into(names, type);
  }

  /** Adds what a lambda needs: the class that it was written in, and what it has captured. */
  void add(SerializedLambda lambda) {
    names.add(lambda.getCapturingClass().replace('/', '.'));
    if (lambdaResult == null) {
      lambdaResult = lambda.getInstantiatedMethodType();
    }
    for (int i = 0; i < lambda.getCapturedArgCount(); i++) {
      Object captured = lambda.getCapturedArg(i);
      if (captured != null) {
        add(captured.getClass());
        if (captured instanceof Reaching reaching) {
          reaching.reached().forEach(this::add);
        }
      }
    }
  }

  /** {@return the result type of the first lambda that was added, if it is a class} */
  public Optional<Class<?>> resultOfLambda() throws CodecException {
    String method = lambdaResult == null ? "" : lambdaResult;
    String result = method.substring(method.indexOf(')') + 1);
    if (!result.startsWith("L")) {
      return Optional.empty();
    }
    String name = result.substring(1, result.length() - 1).replace('/', '.');
    try {
      return Optional.of(Class.forName(name, false, ClassLoader.getSystemClassLoader()));
    } catch (ClassNotFoundException e) {
      throw new CodecException("Its result is of " + name + ", which cannot be loaded.", e);
    }
  }

  /** {@return whether every call may hold objects of the class of this name} */
  static boolean isStandard(String name) {
    return STANDARD.contains(name) || STANDARD_PREFIXES.stream().anyMatch(name::startsWith);
  }

  /** Returns whether a class of this name may be loaded, to be looked at more closely. */
  boolean mayLoad(String name) {
    String element = elementOf(name);
    return exceptions || element.isEmpty() || listed(element);
  }

  /** Returns whether objects of {@code type} may travel. A hidden class is that of a lambda. */
  boolean allows(Class<?> type) {
    Class<?> element = type;
    while (element.isArray()) {
      element = element.getComponentType();
    }
    return element.isPrimitive()
        || listed(element.getName())
        || (exceptions && isException(element))
        || Path.class.isAssignableFrom(element) // Made by its form; a filter sees that too.
        || (element.isHidden() && names.contains(SerializedLambda.class.getName()))
        || inherits(element);
  }

  private boolean inherits(Class<?> type) {
    for (Class<?> c = type.getSuperclass(); c != null; c = c.getSuperclass()) {
      if (bases.contains(c.getName())) {
        add(type);
        return true;
      }
    }
    return false;
  }

  private boolean listed(String name) {
    return names.contains(name) || isStandard(name);
  }

  private static boolean isException(Class<?> type) {
    return (Throwable.class.isAssignableFrom(type) && !type.getName().equals(TELLER))
        || type == StackTraceElement.class;
  }

  /** Returns the class name within an array's name, empty for a primitive one. */
  private static String elementOf(String name) {
    int depth = 0;
    while (depth < name.length() && name.charAt(depth) == '[') {
      depth++;
    }
    if (depth == 0) {
      return name;
    }
    return name.charAt(depth) == 'L' ? name.substring(depth + 1, name.length() - 1) : "";
  }

  /**
   * Returns whether a collection of this type calls {@code hashCode} of its elements. A class is
   * met once in a stream; the table of each single one is met as an array of entries.
   */
  static boolean hashes(Class<?> type) {
    return type == Map.Entry[].class
        || HashMap.class.isAssignableFrom(type)
        || HashSet.class.isAssignableFrom(type)
        || Hashtable.class.isAssignableFrom(type)
        || type.getName().startsWith("java.util.ImmutableCollections$Set")
        || type.getName().startsWith("java.util.ImmutableCollections$Map")
        || Forms.hashes(type);
  }
}
