package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts tasks whose output is of no interest. */
final class Tasks {

  /** Options that keep the output of tasks out of the tests' own. */
  static final LaunchOptions QUIET = LaunchOptions.defaults().output(Output.discard());

  private Tasks() {}

  static <R> TaskProcess<R> started(TaskCall<R> call) {
    return started(LaunchOptions.defaults(), call);
  }

  static <R> TaskProcess<R> started(LaunchOptions options, TaskCall<R> call) {
    TaskProcess<R> process = TaskProcess.of(call).with(QUIET).with(options);
    process.start();
    return process;
  }

  /** Runs {@code call} to the end of its process. */
  static <R> Outcome<R> outcomeOf(TaskCall<R> call) throws InterruptedException {
    return outcomeOf(LaunchOptions.defaults(), call);
  }

  static <R> Outcome<R> outcomeOf(LaunchOptions options, TaskCall<R> call)
      throws InterruptedException {
    TaskProcess<R> process = started(options, call);
    Outcome<R> outcome = process.outcome();
    process.join();
    return outcome;
  }

  /** Returns what {@code call} throws in the child, as it arrives here. */
  static Throwable thrownBy(TaskCall<?> call) throws InterruptedException {
    Outcome<?> outcome = outcomeOf(call);
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.THREW);
    return ((Outcome.Threw<?>) outcome).exception();
  }
}
