package dev.cordon.shared;

import dev.cordon.internal.hub.LocalHub;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.util.concurrent.CountDownLatch;

/** The process of a manager: it tells its address, and is there until it is ended. */
final class ManagerProcess extends TaskProcess<Void> {
  private static final long serialVersionUID = 1L;

  /** Where it tells its address. */
  private final SharedQueue<ManagerAddress> answer;

  ManagerProcess(SharedQueue<ManagerAddress> answer, LaunchOptions options) {
    super(options);
    this.answer = answer;
  }

  @Override
  public Void call() throws Exception {
    answer.put(ManagerAddress.of(LocalHub.get().address()));
    new CountDownLatch(1).await();
    throw new IllegalStateException("nobody counts down");
  }
}
