package dev.cordon.task;

import dev.cordon.internal.launch.Launcher;
import java.util.Optional;

/**
 * The JVMs that Cordon starts before there is a task for them.
 *
 * <p>When a task has begun, one spare JVM is started with the same options, so that the next task
 * of these options need not wait for it. A spare is used once; whatever ran before ran elsewhere,
 * and no class of the user's is initialized in it before its task. There is at most one, it has
 * gone after 30 seconds without a task, and there is none where less than 1 GiB of memory is free
 * or within a task. {@link LaunchOptions#fresh()} does without. Safe for use by several threads.
 */
public final class SpareJvms {
  private SpareJvms() {}

  /**
   * Ends the spare JVM, and one that makes an archive of classes, and returns when nothing of them
   * is left. The next task makes others. Not interrupted.
   */
  public static void release() {
    Launcher.release();
  }

  /** {@return the process of the spare JVM, if there is one that is ready} */
  public static Optional<ProcessHandle> current() {
    return Launcher.spare();
  }

  /** {@return how many tasks of this JVM have run in a spare} */
  public static long spareStarts() {
    return Launcher.spareStarts();
  }

  /** {@return how many tasks of this JVM have had a JVM started for them} */
  public static long freshStarts() {
    return Launcher.freshStarts();
  }
}
