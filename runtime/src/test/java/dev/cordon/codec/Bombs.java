package dev.cordon.codec;

import static java.io.ObjectStreamConstants.SC_ENUM;
import static java.io.ObjectStreamConstants.SC_EXTERNALIZABLE;
import static java.io.ObjectStreamConstants.SC_SERIALIZABLE;
import static java.io.ObjectStreamConstants.SC_WRITE_METHOD;
import static java.io.ObjectStreamConstants.TC_ARRAY;
import static java.io.ObjectStreamConstants.TC_CLASS;
import static java.io.ObjectStreamConstants.TC_ENUM;
import static java.io.ObjectStreamConstants.TC_EXCEPTION;
import static java.io.ObjectStreamConstants.TC_LONGSTRING;
import static java.io.ObjectStreamConstants.TC_NULL;
import static java.io.ObjectStreamConstants.TC_OBJECT;
import static java.io.ObjectStreamConstants.TC_PROXYCLASSDESC;
import static java.io.ObjectStreamConstants.TC_REFERENCE;
import static java.io.ObjectStreamConstants.TC_RESET;
import static java.io.ObjectStreamConstants.baseWireHandle;

import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.junit.jupiter.params.provider.Arguments;

/** Streams of serialized objects that mean harm, each with its name. */
final class Bombs {
  private Bombs() {}

  private static Arguments bomb(String name, byte[] bytes) {
    return Arguments.of(name, bytes);
  }

  @SuppressWarnings("JdkObsolete") // A Hashtable may arrive as any other.
  static List<Arguments> bombs() {
    List<Arguments> bombs = new ArrayList<>();
    bombs.add(bomb("sets in sets", Serials.honest(Serials.classicBomb(26))));
    Map<String, Function<List<Object>, Object>> kinds = new LinkedHashMap<>();
    kinds.put("HashSet", HashSet::new);
    kinds.put("LinkedHashSet", LinkedHashSet::new);
    kinds.put("Set.of", list -> Set.of(list.toArray()));
    kinds.put("Map.of", list -> Map.of(list.get(0), 1, list.get(1), list.get(2), list.get(3), 1));
    kinds.put("HashMap", list -> keys(new HashMap<>(), list));
    kinds.put("Hashtable", list -> keys(new Hashtable<>(), list));
    kinds.put("ConcurrentHashMap", list -> keys(new ConcurrentHashMap<>(), list));
    kinds.put("synchronized", list -> Collections.synchronizedSet(new HashSet<>(list)));
    kinds.forEach((name, kind) -> {
      bombs.add(bomb("deep, " + name, Serials.honest(Serials.bomb(40, 4, kind))));
      bombs.add(bomb("wide, " + name, Serials.honest(Serials.bomb(9, 8, kind))));
    });
    Set<Object> ofLists = new HashSet<>();
    List<Object> first = new ArrayList<>();
    ofLists.add(first);
    first.add(Serials.bomb(60, 4, list -> list));
    bombs.add(bomb("a set of lists in lists", Serials.honest(ofLists)));
    Object texts = Serials.bomb(4, 9, list -> new ArrayList<>(List.of(list, "x".repeat(10_000))));
    bombs.add(bomb("an exception that asks for a text", Serials.teller(texts)));
    int most = Integer.MAX_VALUE;
    for (Class<?> type : List.of(Object[].class, byte[].class, long[][].class, Map.Entry[].class)) {
      bombs.add(bomb("a huge " + type, Serials.of(out -> Serials.array(out, type, most))));
    }
    bombs.add(bomb("arrays in arrays", Serials.of(out -> Serials.arrays(out, 400, 100_000))));
    bombs.add(bomb("ArrayList", collection(ArrayList.class, most)));
    bombs.add(bomb("ArrayDeque", collection(ArrayDeque.class, most)));
    bombs.add(bomb("PriorityQueue", collection(PriorityQueue.class, most)));
    bombs.add(bomb("HashMap", collection(HashMap.class, 16, 1 << 29)));
    bombs.add(bomb("HashSet", collection(HashSet.class, most, Float.floatToIntBits(1), 1 << 29)));
    bombs.add(bomb("Hashtable", collection(Hashtable.class, most, 1 << 29)));
    bombs.add(bomb("a huge string", Serials.of(out -> {
      out.writeByte(TC_LONGSTRING);
      out.writeLong(Long.MAX_VALUE);
    })));
    bombs.add(bomb("a long string", Serials.of(out -> {
      out.writeByte(TC_LONGSTRING);
      out.writeLong(Integer.MAX_VALUE - 1);
      out.write(new byte[1000]);
    })));
    bombs.add(bomb("deep lists", Serials.of(out -> {
      Serials.collection(out, ArrayList.class, 1);
      for (int i = 0; i < 10_000; i++) {
        out.writeByte(TC_OBJECT);
        out.writeByte(TC_REFERENCE);
        out.writeInt(baseWireHandle);
        out.write(new byte[] {0x77, 4, 0, 0, 0, 1});
      }
    })));
    return bombs;
  }

  private static Map<Object, Object> keys(Map<Object, Object> map, List<Object> list) {
    list.forEach(key -> map.put(key, 1));
    return map;
  }

  private static byte[] collection(Class<?> type, int... numbers) {
    return Serials.of(out -> {
      Serials.collection(out, type, numbers);
      out.write(new byte[1000]);
    });
  }

  static List<Arguments> strangers() throws Exception {
    List<Arguments> strangers = new ArrayList<>();
    for (String name : List.of(
        BombTest.Trap.class.getName(),
        "sun.reflect.annotation.AnnotationInvocationHandler",
        "java.rmi.server.RemoteObjectInvocationHandler",
        "java.rmi.server.UnicastRemoteObject",
        "java.rmi.MarshalledObject",
        "javax.management.openmbean.TabularDataSupport",
        "java.net.URL",
        "java.io.File",
        "java.security.SignedObject",
        "java.lang.ProcessBuilder",
        "java.lang.invoke.SerializedLambda",
        "java.util.concurrent.ThreadPoolExecutor",
        "no.such.Type",
        "../../etc/passwd",
        "",
        "[",
        "[[",
        "[Lx",
        "[".repeat(300) + "I",
        "a".repeat(60_000))) {
      strangers.add(bomb(name, Serials.of(out -> {
        out.writeByte(TC_OBJECT);
        Serials.type(out, name, 1, SC_SERIALIZABLE);
      })));
      strangers.add(bomb("the class " + name, Serials.of(out -> {
        out.writeByte(TC_CLASS);
        Serials.type(out, name, 1, SC_SERIALIZABLE);
      })));
      strangers.add(bomb("an array of " + name, Serials.of(out -> {
        out.writeByte(TC_ARRAY);
        Serials.type(out, "[L" + name + ";", 1, SC_SERIALIZABLE);
        out.writeInt(0);
      })));
    }
    InvocationHandler handler = (InvocationHandler & Serializable) (proxy, method, args) -> null;
    Object proxy = Proxy.newProxyInstance(
        BombTest.class.getClassLoader(), new Class<?>[] {Runnable.class}, handler);
    strangers.add(bomb("a proxy", Serials.honest(proxy)));
    strangers.add(bomb("a proxy of many", Serials.of(out -> {
      out.writeByte(TC_OBJECT);
      out.writeByte(TC_PROXYCLASSDESC);
      out.writeInt(65_535);
      for (int i = 0; i < 65_535; i++) {
        out.writeUTF("x");
      }
    })));
    return strangers;
  }

  static List<Arguments> liars() {
    List<Arguments> liars = new ArrayList<>();
    for (int flags :
        new int[] {SC_ENUM | SC_SERIALIZABLE, SC_EXTERNALIZABLE, SC_ENUM, 0x0f, 0xff}) {
      for (byte kind : new byte[] {TC_OBJECT, TC_ENUM, TC_ARRAY, TC_CLASS}) {
        liars.add(bomb("flags " + flags + " behind " + kind, Serials.of(out -> {
          out.writeByte(kind);
          Serials.type(out, ArrayList.class, flags);
          out.writeInt(0);
        })));
      }
    }
    liars.add(bomb("another version", Serials.of(out -> {
      out.writeByte(TC_OBJECT);
      Serials.type(out, "java.util.ArrayList", 12, SC_SERIALIZABLE | SC_WRITE_METHOD);
    })));
    liars.add(bomb("many fields", Serials.of(out -> {
      out.writeByte(TC_OBJECT);
      Serials.type(out, "java.util.ArrayList", 0, SC_SERIALIZABLE, 65_535);
    })));
    liars.add(bomb("a class that is its own superclass", Serials.of(out -> {
      out.writeByte(TC_OBJECT);
      Serials.type(out, "java.util.ArrayList", 0, SC_SERIALIZABLE, 0);
      out.write(new byte[] {0x78, TC_REFERENCE});
      out.writeInt(baseWireHandle);
    })));
    liars.add(bomb("classes without end", Serials.of(out -> {
      out.writeByte(TC_OBJECT);
      for (int i = 0; i < 5_000; i++) {
        Serials.type(out, "java.util.ArrayList", 0, SC_SERIALIZABLE, 0);
        out.writeByte(0x78);
      }
    })));
    liars.add(bomb("a reference to nothing", Serials.of(out -> {
      out.writeByte(TC_REFERENCE);
      out.writeInt(baseWireHandle + 7);
    })));
    liars.add(bomb("an exception of the stream", Serials.of(out -> {
      out.writeByte(TC_EXCEPTION);
      out.writeByte(TC_NULL);
    })));
    liars.add(bomb("resets", Serials.of(out -> {
      byte[] resets = new byte[100_000];
      Arrays.fill(resets, TC_RESET);
      out.write(resets);
    })));
    return liars;
  }
}
