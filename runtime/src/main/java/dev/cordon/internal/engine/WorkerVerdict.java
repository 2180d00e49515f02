package dev.cordon.internal.engine;

import dev.cordon.pool.Engine;
import dev.cordon.task.Evidence;
import dev.cordon.task.Outcome;
import dev.cordon.task.TaskStartException;
import org.jspecify.annotations.Nullable;

/**
 * Why a worker was ended by us, and for which call.
 *
 * @param culprit the call; null where it was for none or for whichever runs
 */
record WorkerVerdict(Reason reason, Engine.@Nullable Job culprit) {

  enum Reason {
    TERMINATED("was terminated"),
    TIMED_OUT("its call took too long"),
    OUT_OF_MEMORY("it ran out of memory"),
    UNRESPONSIVE("it gave no sign of life"),
    NOT_READY("it did not come as far as calls in time"),
    BROKEN("it sent a damaged message"),
    RETIRED("it was retired");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** {@return whether the worker was well, and its end was asked for} */
  boolean isWanted() {
    return reason == Reason.TERMINATED || reason == Reason.RETIRED;
  }

  /** {@return how a call ended that its worker was running when it was ended so} */
  Outcome<?> outcome(Engine.Job job, Evidence evidence, @Nullable Throwable trouble) {
    if (culprit != null && !culprit.equals(job)) {
      return new Outcome.Failed<>(
          new TaskStartException(
              job.name() + " was lost, since its worker was ended for " + culprit.name() + ": "
                  + evidence,
              trouble),
          evidence);
    }
    return switch (reason) {
      case TERMINATED, RETIRED -> new Outcome.Terminated<>(evidence);
      case TIMED_OUT -> new Outcome.TimedOut<>(job.timeout().orElseThrow(), evidence);
      case OUT_OF_MEMORY -> new Outcome.OutOfMemory<>(evidence);
      case UNRESPONSIVE -> new Outcome.Unresponsive<>(evidence);
      case NOT_READY, BROKEN ->
        new Outcome.Failed<>(
            new TaskStartException(
                job.name() + " was lost, since " + reason + ", its worker: " + evidence, trouble),
            evidence);
    };
  }
}
