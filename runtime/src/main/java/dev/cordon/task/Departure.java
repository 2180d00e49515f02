package dev.cordon.task;

import dev.cordon.codec.CallCodec;
import dev.cordon.codec.Codec;
import dev.cordon.codec.Codecs;
import dev.cordon.codec.Encoded;
import dev.cordon.codec.Encoder;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.internal.codec.Signature;
import dev.cordon.internal.context.RunningTask;
import dev.cordon.internal.launch.ChildJvm;
import dev.cordon.internal.launch.JvmSpec;
import dev.cordon.internal.launch.Launcher;
import dev.cordon.internal.wire.CallForm;
import dev.cordon.internal.wire.CallMessage;
import dev.cordon.scope.ScopeException;
import dev.cordon.scope.ScopeSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A call that is ready to leave: encoded and checked before any process exists.
 *
 * @param name the task's name
 * @param message what the child will be sent
 * @param results how the result will come back
 */
record Departure(String name, CallMessage message, Results results) {

  /**
   * Encodes {@code call}.
   *
   * @throws TransferException naming what cannot travel
   */
  static Departure prepare(String name, TaskCall<?> call, LaunchOptions options) {
    return prepare(name, call, options, false);
  }

  /**
   * Encodes {@code call} for a start on this thread; its large arrays of bytes are lent until then.
   *
   * @throws TransferException naming what cannot travel
   */
  static Departure prepareNow(String name, TaskCall<?> call, LaunchOptions options) {
    return prepare(name, call, options, true);
  }

  private static Departure prepare(
      String name, TaskCall<?> call, LaunchOptions options, boolean lends) {
    Class<?> target =
        call instanceof CallProcess<?> process ? process.target().getClass() : call.getClass();
    requireLoadable(name, target);
    requireDepth(name, options);
    try {
      Optional<CallCodec<?, ?>> codec = CallCodec.of(call.getClass());
      return codec.isPresent()
          ? withCodec(name, call, codec.get(), options, lends)
          : asObject(name, call, target, options);
    } catch (CodecException e) {
      throw new TransferException(name + " cannot start: " + e.getMessage(), e);
    }
  }

  /** The child reads the call by the same codec, which it finds by the name of its class. */
  private static Departure withCodec(
      String name, TaskCall<?> call, CallCodec<?, ?> codec, LaunchOptions options, boolean lends)
      throws CodecException {
    Class<?> type = call.getClass();
    @SuppressWarnings("unchecked") // It is registered for the class of the call.
    Codec<TaskCall<?>> own = (Codec<TaskCall<?>>) (Codec<?>) codec;
    Supplier<AllowList> types =
        () -> allowed(Signature.of(type).arguments(), options).withSubclasses();
    Encoded encoded = lends ? Encoder.lend(own, call, types) : Encoder.encode(own, call, types);
    return of(
        name,
        type.getName(),
        encoded,
        options.allow().stream().map(Class::getName).collect(Collectors.toSet()),
        new Results(codec.result(), () -> allowed(Signature.of(type).results(), options)),
        options);
  }

  /**
   * Encodes a call whose class was looked at before; empty where it holds objects after all.
   *
   * @throws TransferException naming what cannot travel
   */
  static Optional<List<ByteBuffer>> plain(String name, TaskCall<?> call, LaunchOptions options) {
    Optional<CallCodec<?, ?>> codec = CallCodec.of(call.getClass());
    if (codec.isEmpty()) {
      return Optional.empty();
    }
    @SuppressWarnings("unchecked") // It is registered for the class of the call.
    Codec<TaskCall<?>> own = (Codec<TaskCall<?>>) (Codec<?>) codec.get();
    try {
      Class<?> type = call.getClass();
      Encoded encoded = Encoder.encode(
          own, call, () -> allowed(Signature.of(type).arguments(), options).withSubclasses());
      if (encoded.allowed().isPresent()) {
        return Optional.empty();
      }
      requireRoom(name, "its call takes", encoded.size(), options.maxFrame());
      return Optional.of(encoded.parts());
    } catch (CodecException e) {
      throw new TransferException(name + " cannot start: " + e.getMessage(), e);
    }
  }

  private static Departure asObject(
      String name, TaskCall<?> call, Class<?> target, LaunchOptions options) throws CodecException {
    Class<?> holder = target.isHidden() ? CallProcess.class : call.getClass(); // Of any call.
    AllowList arguments = allowed(Signature.of(holder).arguments(), options);
    AllowList results = allowed(Set.of(), options);
    if (!target.isHidden()) { // As that of a lambda is, which tells its types when it is encoded.
      arguments.add(target);
      results = allowed(Signature.of(target).results(), options);
    }
    AllowList sent = arguments.withSubclasses();
    Encoded encoded = Encoder.encode(Codecs.object(), call, () -> sent);
    sent.resultOfLambda().ifPresent(results::add);
    AllowList known = results;
    return of(name, "", encoded, known.names(), new Results(Codecs.object(), () -> known), options);
  }

  private static AllowList allowed(Set<String> names, LaunchOptions options) {
    AllowList allowed = AllowList.of(names);
    options.allow().forEach(allowed::add);
    return allowed;
  }

  private static Departure of(
      String name,
      String callType,
      Encoded encoded,
      Set<String> resultTypes,
      Results results,
      LaunchOptions options) {
    requireRoom(name, "its call takes", encoded.size(), options.maxFrame());
    var message = new CallMessage(
        name,
        new CallForm(
            options.timeout(),
            RunningTask.currentDepth() + 1,
            options.maxDepth(),
            callType,
            encoded.allowed().map(AllowList::names).orElse(Set.of()),
            resultTypes,
            options.maxFrame()),
        ByteBuffer.allocate(0),
        encoded.parts());
    return new Departure(name, message, results);
  }

  private static void requireRoom(String name, String what, long size, int limit) {
    if (size > limit) {
      throw new TransferException(name + " cannot start: " + what + " " + size
          + " bytes, and the limit (maxFrame) is " + limit);
    }
  }

  /**
   * {@return this call with the values that travel, as the current thread has them}
   *
   * @throws TransferException naming what cannot go along
   */
  Departure carryScopes() {
    byte[] scopes;
    try {
      scopes = ScopeSnapshot.capture().encode();
    } catch (ScopeException e) {
      throw new TransferException(name + " cannot start: " + e.getMessage(), e);
    }
    requireRoom(
        name, "the values that go along take", scopes.length, message.form().maxResult());
    return new Departure(name, message.carrying(scopes), results);
  }

  /** Starts the child, of {@link #spec}. */
  ChildJvm launch(JvmSpec spec, LaunchOptions options) {
    Output output = options.output().orElseGet(Output::system);
    try {
      return Launcher.start(spec, options.isFresh(), message.parts())
          .serve(name, output.out(), output.err());
    } catch (IOException | OutOfMemoryError e) { // That is how a JVM says: no more threads.
      throw new TaskStartException(
          "The process of " + name + " cannot be started: " + e.getMessage(), e);
    }
  }

  /** Returns the parts of a call that loads what such a call needs. */
  ByteBuffer[] rehearsal() {
    List<String> classes = new ArrayList<>(Launcher.workerClasses());
    if (!message.form().callType().isEmpty()) {
      classes.add(results.codec().getClass().getName());
    }
    var process = new ArchiveProcess(classes, message.form().callType());
    try {
      return prepare("archive", process, LaunchOptions.defaults()).message.parts();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the JVM that a call with these options needs} */
  static JvmSpec spec(LaunchOptions options) {
    return JvmSpec.of(
        options.javaHome(),
        options.memory(),
        options.jvmArgs(),
        options.systemProperties(),
        options.classPath(),
        options.environment(),
        options.directory());
  }

  private static void requireDepth(String name, LaunchOptions options) {
    int depth = RunningTask.currentDepth() + 1;
    if (depth > options.maxDepth()) {
      throw new TaskStartException(
          name + " cannot start: it would be the task number " + depth
              + " within each other, and the limit (maxDepth) is " + options.maxDepth(),
          null);
    }
  }

  /** The child has the same class path, and only what is on it. */
  private static void requireLoadable(String name, Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    for (ClassLoader l = ClassLoader.getSystemClassLoader(); l != null; l = l.getParent()) {
      if (l.equals(loader)) {
        return;
      }
    }
    if (loader != null) {
      throw new TaskStartException(
          name
              + " cannot start: "
              + type.getTypeName()
              + " was loaded by "
              + loader
              + ", and a child process has only what is on the class path or module path. Put the"
              + " class there, or name its place in LaunchOptions.classPath(...) and load it by the"
              + " application class loader.",
          null);
    }
  }
}
