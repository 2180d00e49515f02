package dev.cordon.task;

import org.jspecify.annotations.Nullable;

/** The process of a call that is an object of its own. */
final class CallProcess<R extends @Nullable Object> extends TaskProcess<R> {
  private static final long serialVersionUID = 1L;

  private final TaskCall<R> target;

  CallProcess(TaskCall<R> target) {
    this.target = target;
  }

  /** {@return the object that was given to be run} */
  TaskCall<R> target() {
    return target;
  }

  @Override
  public R call() throws Exception {
    return target.call();
  }
}
