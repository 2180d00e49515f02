package dev.cordon.task;

/** What a {@link TaskThread} runs that returns nothing. */
@FunctionalInterface
public interface TaskAction {

  /** Runs on the thread. */
  void run() throws Exception;
}
