package dev.cordon.codec;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes streams of serialized objects that no honest sender would. */
final class Serials implements ObjectStreamConstants {

  /** What is written into a stream. */
  interface Body {
    void write(DataOutputStream out) throws IOException;
  }

  private Serials() {}

  /** Returns an honest stream of {@code object}. */
  static byte[] honest(Object object) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** Returns a stream of what {@code body} writes. */
  static byte[] of(Body body) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeShort(STREAM_MAGIC);
      out.writeShort(STREAM_VERSION);
      body.write(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** Writes a class with no fields and no superclass. */
  static void type(DataOutputStream out, String name, long version, int flags) throws IOException {
    type(out, name, version, flags, 0);
    out.writeByte(TC_ENDBLOCKDATA);
    out.writeByte(TC_NULL);
  }

  /** Writes the begin of a class that announces fields. */
  static void type(DataOutputStream out, String name, long version, int flags, int fields)
      throws IOException {
    out.writeByte(TC_CLASSDESC);
    out.writeUTF(name);
    out.writeLong(version);
    out.writeByte(flags);
    out.writeShort(fields);
  }

  /** Writes a class as it is known here, but for its fields. */
  static void type(DataOutputStream out, Class<?> type, int flags) throws IOException {
    type(out, type.getName(), version(type), flags);
  }

  static long version(Class<?> type) {
    ObjectStreamClass known = ObjectStreamClass.lookup(type);
    return known == null ? 0 : known.getSerialVersionUID();
  }

  /** Writes an array that announces {@code length} elements, and none of them. */
  static void array(DataOutputStream out, Class<?> type, int length) throws IOException {
    out.writeByte(TC_ARRAY);
    type(out, type, SC_SERIALIZABLE);
    out.writeInt(length);
  }

  /** Writes arrays within arrays, each of which announces {@code length} elements. */
  static void arrays(DataOutputStream out, int depth, int length) throws IOException {
    array(out, Object[].class, length);
    for (int i = 1; i < depth; i++) {
      out.writeByte(TC_ARRAY);
      out.writeByte(TC_REFERENCE);
      out.writeInt(baseWireHandle);
      out.writeInt(length);
    }
    out.write(new byte[length]);
  }

  /** Writes an object of a collection whose data begin with {@code numbers}. */
  static void collection(DataOutputStream out, Class<?> type, int... numbers) throws IOException {
    out.writeByte(TC_OBJECT);
    type(out, type, SC_SERIALIZABLE | SC_WRITE_METHOD);
    out.writeByte(TC_BLOCKDATA);
    out.writeByte(numbers.length * Integer.BYTES);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  /**
   * Returns what {@code kind} makes of lists, each of which holds what it makes of others, so that
   * the hash of the first takes {@code width} to the power of {@code depth} steps.
   */
  static Object bomb(int depth, int width, Function<List<Object>, Object> kind) {
    List<Object> root = new ArrayList<>();
    List<List<Object>> level = List.of(root);
    for (int i = 0; i < depth; i++) {
      List<List<Object>> below = new ArrayList<>();
      for (int j = 0; j < width; j++) {
        below.add(new ArrayList<>(List.of(j))); // Else they were equal.
      }
      Object shared = kind.apply(List.copyOf(below)); // As long as their hash is cheap.
      level.forEach(list -> list.add(shared));
      level = below;
    }
    return root;
  }

  /** Returns a set of a set and so on, as small as it can be. */
  static Set<Object> classicBomb(int depth) {
    Set<Object> root = new HashSet<>();
    Set<Object> left = root;
    Set<Object> right = new HashSet<>();
    for (int i = 0; i < depth; i++) {
      Set<Object> nextLeft = new HashSet<>();
      Set<Object> nextRight = new HashSet<>();
      nextLeft.add("x"); // Else the two were equal.
      left.add(nextLeft);
      left.add(nextRight);
      right.add(nextLeft);
      right.add(nextRight);
      left = nextLeft;
      right = nextRight;
    }
    return root;
  }

  /** What is told to be another exception, which asks its value for its text while it is read. */
  private static final class Teller implements Serializable {
    private static final long serialVersionUID = -3105272988410493376L;

    @SuppressWarnings({"unused", "serial"}) // It is read from the stream, whatever it is.
    private final Object val;

    Teller(Object val) {
      this.val = val;
    }
  }

  /** Returns a stream of an exception of the JDK that holds {@code value}. */
  static byte[] teller(Object value) {
    String stream = new String(honest(new Teller(value)), StandardCharsets.ISO_8859_1);
    return stream
        .replace(utf(Teller.class.getName()), utf("javax.management.BadAttributeValueExpException"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String utf(String name) {
    return "\0" + (char) name.length() + name;
  }
}
