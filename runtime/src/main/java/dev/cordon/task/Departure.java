package dev.cordon.task;

import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.Codec;
import dev.cordon.internal.codec.CodecException;
import dev.cordon.internal.codec.Signature;
import dev.cordon.internal.launch.ChildJvm;
import dev.cordon.internal.launch.LaunchPlan;
import dev.cordon.internal.wire.CallMessage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * A call that is ready to leave: encoded and checked before any process exists.
 *
 * @param name the task's name
 * @param message what the child will be sent
 * @param plan the child that it needs
 */
record Departure(String name, CallMessage message, LaunchPlan plan) {

  /**
   * Encodes {@code call}.
   *
   * @throws TransferException naming what cannot travel
   */
  static Departure prepare(String name, TaskCall<?> call, LaunchOptions options) {
    Class<?> target =
        call instanceof CallProcess<?> process ? process.target().getClass() : call.getClass();
    requireLoadable(name, target);
    AllowList arguments = AllowList.of(Signature.of(call.getClass()).arguments());
    AllowList results = AllowList.of(Set.of());
    if (!target.isHidden()) { // As that of a lambda is, which tells its types when it is encoded.
      arguments.add(target);
      results = AllowList.of(Signature.of(target).results());
    }
    for (Class<?> type : options.allow()) {
      arguments.add(type);
      results.add(type);
    }
    try {
      AllowList sent = arguments.withSubclasses();
      ByteBuffer encoded = Codec.encode(call, sent);
      sent.resultOfLambda().ifPresent(results::add);
      if (encoded.remaining() > options.maxFrame()) {
        throw new TransferException(name + " cannot start: its call takes " + encoded.remaining()
            + " bytes, and the limit (maxFrame) is " + options.maxFrame());
      }
      var message = new CallMessage(
          name, options.timeout(), arguments.names(), results.names(), options.maxFrame(), encoded);
      return new Departure(name, message, plan(options));
    } catch (CodecException e) {
      throw new TransferException(name + " cannot start: " + e.getMessage(), e);
    }
  }

  /** Starts the child. */
  ChildJvm launch() {
    try {
      return ChildJvm.start(name, plan);
    } catch (IOException e) {
      throw new TaskStartException(
          "The process of " + name + " cannot be started: " + e.getMessage(), e);
    }
  }

  private static LaunchPlan plan(LaunchOptions options) {
    Output output = options.output();
    return new LaunchPlan(
        options.javaHome(),
        options.memory(),
        options.jvmArgs(),
        options.systemProperties(),
        options.environment(),
        options.directory(),
        options.classPath(),
        options.maxFrame(),
        output.out(),
        output.err());
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
