package dev.cordon.internal.engine;

import dev.cordon.internal.context.RunningTask;
import dev.cordon.internal.launch.MachineMemory;
import dev.cordon.pool.Engine;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskStartException;
import java.lang.System.Logger.Level;

/** Runs calls in processes of this machine, each of which serves one call after the other. */
public final class ProcessEngine implements Engine {

  /** Made by {@link java.util.ServiceLoader}. */
  public ProcessEngine() {}

  @Override
  public String name() {
    return "processes";
  }

  @Override
  public boolean isRemote() {
    return true;
  }

  @Override
  public Session open(Settings settings) {
    LaunchOptions options = settings.options();
    int depth = RunningTask.currentDepth() + 1;
    if (depth > options.maxDepth()) {
      throw new TaskStartException(
          settings.pool() + " cannot start: its calls would be the tasks number " + depth
              + " within each other, and the limit (maxDepth) is " + options.maxDepth(),
          null);
    }
    var session = new ProcessSession(settings, heap(settings), depth);
    session.open();
    return session;
  }

  /**
   * Returns the options with a heap for each worker, so that together they do not promise more than
   * the machine has, unless the user has said how much it is to be.
   */
  private static LaunchOptions heap(Settings settings) {
    long machine = MachineMemory.total();
    long usual = machine / 4; // Which a JVM takes by itself.
    int workers = settings.workers();
    LaunchOptions options = settings.options();
    if (options.memory().isEmpty()) {
      long share = machine / (workers + 1L);
      boolean fits = share >= usual || options.jvmArgs().stream().anyMatch(ProcessEngine::setsHeap);
      return fits ? options : options.memory(Math.max(64, share >> 20) + "m");
    }
    long asked = MachineMemory.bytes(options.memory().get());
    if (asked > machine / workers) {
      System.getLogger("dev.cordon")
          .log(
              Level.WARNING,
              settings.pool() + " may take more memory than there is: " + workers
                  + " workers with a heap of " + options.memory().get() + " each, on a machine of "
                  + (machine >> 20) + "m");
    }
    return options;
  }

  private static boolean setsHeap(String argument) {
    return argument.startsWith("-Xmx") || argument.startsWith("-XX:Max");
  }
}
