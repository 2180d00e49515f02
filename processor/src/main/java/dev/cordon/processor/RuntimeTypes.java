package dev.cordon.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** The types that generated code names, which the processor itself does not depend on. */
final class RuntimeTypes {
  static final ClassName TASK_PROCESS = ClassName.get("dev.cordon.task", "TaskProcess");
  static final ClassName TASK_THREAD = ClassName.get("dev.cordon.task", "TaskThread");
  static final ClassName LAUNCH_OPTIONS = ClassName.get("dev.cordon.task", "LaunchOptions");
  static final ClassName RESULTS = ClassName.get("dev.cordon.generated", "Results");
  static final ClassName CALL_CODEC = ClassName.get("dev.cordon.codec", "CallCodec");
  static final ClassName CODEC = ClassName.get("dev.cordon.codec", "Codec");
  static final ClassName CODECS = ClassName.get("dev.cordon.codec", "Codecs");
  static final ClassName DECODER = ClassName.get("dev.cordon.codec", "Decoder");
  static final ClassName ENCODER = ClassName.get("dev.cordon.codec", "Encoder");
  static final ClassName JDK_CODECS = ClassName.get("dev.cordon.codec", "JdkCodecs");
  static final ClassName REFERENCE_CODEC = ClassName.get("dev.cordon.codec", "ReferenceCodec");
  static final ClassName TIME_CODECS = ClassName.get("dev.cordon.codec", "TimeCodecs");
  static final ClassName BARRIER = ClassName.get("dev.cordon.guard", "Barrier");
  static final ClassName GUARD = ClassName.get("dev.cordon.guard", "Guard");
  static final ClassName GUARDED_TYPE = ClassName.get("dev.cordon.guard", "GuardedType");
  static final ClassName THREAD_SCOPE = ClassName.get("dev.cordon.scope", "ThreadScope");
  static final ClassName BINDING = ClassName.get("dev.cordon.scope", "Binding");
  static final ClassName SCOPED_CALL = ClassName.get("dev.cordon.scope", "ScopedCall");
  static final ClassName SCOPED_RUN = ClassName.get("dev.cordon.scope", "ScopedRun");
  static final ClassName OBJECTS = ClassName.get("java.util", "Objects");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  static final ClassName DURATION = ClassName.get("java.time", "Duration");
  static final ClassName EXECUTION_EXCEPTION =
      ClassName.get("java.util.concurrent", "ExecutionException");

  /**
   * Simple names that a generated file uses for types other than the user's. Where the user's
   * package has a type of such a name, it is written out in full.
   */
  static final List<String> SIMPLE_NAMES = List.of(
      "TaskProcess",
      "TaskThread",
      "LaunchOptions",
      "Results",
      "CallCodec",
      "Codec",
      "Codecs",
      "Decoder",
      "Encoder",
      "JdkCodecs",
      "ReferenceCodec",
      "TimeCodecs",
      "Barrier",
      "Binding",
      "ScopedCall",
      "ScopedRun",
      "ThreadScope",
      "ClassNotFoundException",
      "Guard",
      "GuardedType",
      "InvalidObjectException",
      "ObjectInputStream",
      "Objects",
      "Generated",
      "Duration",
      "ExecutionException",
      "IOException",
      "Class",
      "Exception",
      "InterruptedException",
      "Object",
      "Override",
      "SafeVarargs",
      "String",
      "SuppressWarnings",
      "Throwable",
      "Void",
      "Boolean",
      "Byte",
      "Character",
      "Double",
      "Float",
      "Integer",
      "Long",
      "Short");

  /**
   * Those whose static methods it calls, and what their full names begin with, so that no variable
   * may have their names.
   */
  static final List<String> CALLED =
      List.of("CallCodec", "Duration", "LaunchOptions", "Results", "ThreadScope", "dev");

  /** A member type that a generated class inherits from Java 19 on, and that hides the user's. */
  static final String INHERITED_STATE = "State";

  private RuntimeTypes() {}
}
