package dev.cordon.processor;

import java.util.Map;
import java.util.Set;

/** What is known of types of the JDK whose objects are serialized. */
final class JdkTypes {

  /** What belongs to one process, and what to send in its place. */
  static final Map<String, String> BOUND_TO_PROCESS = Map.ofEntries(
      Map.entry("java.io.InputStream", "Pass the path, or the bytes."),
      Map.entry("java.io.OutputStream", "Pass the path, or return the bytes."),
      Map.entry("java.io.Reader", "Pass the path, or the text."),
      Map.entry("java.io.Writer", "Pass the path, or return the text."),
      Map.entry("java.lang.ClassLoader", "Pass the names of the classes."),
      Map.entry("java.lang.Process", "Pass its number."),
      Map.entry("java.lang.ProcessHandle", "Pass its number."),
      Map.entry("java.lang.Thread", "Pass what the thread is to work on."),
      Map.entry("java.lang.ThreadLocal", "Pass its value."),
      Map.entry("java.net.ServerSocket", "Pass the address."),
      Map.entry("java.net.Socket", "Pass the address."),
      Map.entry("java.nio.channels.Channel", "Pass the path, or the address."),
      Map.entry("java.sql.Connection", "Pass the address of the database."),
      Map.entry("java.sql.ResultSet", "Pass the rows."),
      Map.entry("java.sql.Statement", "Pass the text of the statement."),
      Map.entry("java.util.concurrent.Executor", "Pass what is to be executed."),
      Map.entry("java.util.concurrent.Future", "Pass its result."),
      Map.entry("java.util.stream.BaseStream", "Pass a list."));

  /** Types of the JDK whose objects travel, if what they hold does. */
  static final Set<String> STANDARD = Set.of(
      "java.lang.Boolean",
      "java.lang.Byte",
      "java.lang.CharSequence",
      "java.lang.Character",
      "java.lang.Double",
      "java.lang.Float",
      "java.lang.Integer",
      "java.lang.Iterable",
      "java.lang.Long",
      "java.lang.Number",
      "java.lang.Short",
      "java.lang.String",
      "java.lang.Void",
      "java.math.BigDecimal",
      "java.math.BigInteger",
      "java.net.URI",
      "java.nio.file.Path",
      "java.util.Collection",
      "java.util.Deque",
      "java.util.List",
      "java.util.Map",
      "java.util.NavigableMap",
      "java.util.NavigableSet",
      "java.util.Optional",
      "java.util.Queue",
      "java.util.Set",
      "java.util.SortedMap",
      "java.util.SortedSet",
      "java.util.UUID",
      "java.util.concurrent.ConcurrentMap");

  private JdkTypes() {}
}
