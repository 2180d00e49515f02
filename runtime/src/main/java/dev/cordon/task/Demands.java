package dev.cordon.task;

import dev.cordon.internal.launch.MachineMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a call asks of its process, which a worker that serves many calls may lack. */
final class Demands {
  private Demands() {}

  /**
   * Requires that a worker has all that the call asks for.
   *
   * @throws TaskStartException naming both
   */
  static void require(String name, LaunchOptions call, LaunchOptions worker) {
    List<String> lacks = new ArrayList<>();
    call.memory().ifPresent(asked -> {
      String has = worker.memory().orElse("");
      long bytes = has.isEmpty() ? Runtime.getRuntime().maxMemory() : MachineMemory.bytes(has);
      if (MachineMemory.bytes(asked) > bytes) {
        lacks.add("a heap of " + asked + ", and the worker has "
            + (has.isEmpty() ? (bytes >> 20) + "m" : has));
      }
    });
    if (!worker.jvmArgs().containsAll(call.jvmArgs())) {
      lacks.add("the JVM arguments " + call.jvmArgs() + ", and the worker has " + worker.jvmArgs());
    }
    lack(lacks, "the environment", call.environment(), worker.environment());
    lack(lacks, "the system properties", call.systemProperties(), worker.systemProperties());
    if (call.directory().isPresent() && !call.directory().equals(worker.directory())) {
      lacks.add("the directory " + call.directory().get() + ", and the worker is in "
          + worker.directory().map(Object::toString).orElse("that of this JVM"));
    }
    if (call.classPath().isPresent() && !call.classPath().equals(worker.classPath())) {
      lacks.add("a class path of its own, and the worker has another");
    }
    if (call.hasJavaHome() && !call.javaHome().equals(worker.javaHome())) {
      lacks.add("the JDK at " + call.javaHome() + ", and the worker runs on that at "
          + worker.javaHome());
    }
    if (call.hasMaxFrame() && call.maxFrame() > worker.maxFrame()) {
      lacks.add("frames of " + call.maxFrame() + " bytes (maxFrame), and the worker takes "
          + worker.maxFrame());
    }
    if (call.isFresh()) {
      lacks.add("a fresh JVM, and a worker serves many calls");
    }
    if (!lacks.isEmpty()) {
      throw new TaskStartException(
          name + " cannot be handed to this pool: it asks for " + String.join("; and for ", lacks)
              + ". Set it in the options of the pool, or start the task by itself.",
          null);
    }
  }

  private static void lack(
      List<String> lacks, String what, Map<String, String> call, Map<String, String> worker) {
    if (!worker.entrySet().containsAll(call.entrySet())) {
      lacks.add(what + " " + call + ", and the worker has " + worker);
    }
  }
}
