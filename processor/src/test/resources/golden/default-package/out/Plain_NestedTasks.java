import dev.cordon.generated.Results;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.TaskProcess;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * Runs the tasks of {@link Plain.Nested}, each in a process of its own.
 */
@Generated("dev.cordon.processor.TaskProcessor")
final class Plain_NestedTasks {
  private Plain_NestedTasks() {
  }

  /**
   * A process, not yet started, that will run {@link Plain.Nested#twice()}.
   */
  static TwiceProcess twice(Plain.Nested nested) {
    return new TwiceProcess(nested);
  }

  /**
   * The process of {@link Plain.Nested#twice()}.
   */
  @SuppressWarnings("serial")
  static final class TwiceProcess extends TaskProcess<Integer> {
    private final Plain.Nested nested;

    private TwiceProcess(Plain.Nested nested) {
      this.nested = nested;
    }

    @Override
    public Integer call() {
      return nested.twice();
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public int result() throws InterruptedException {
      try {
        return get();
      } catch (ExecutionException failure) {
        throw Results.unchecked(failure);
      }
    }

    @Override
    public TwiceProcess named(String name) {
      super.named(name);
      return this;
    }

    @Override
    public TwiceProcess with(LaunchOptions options) {
      super.with(options);
      return this;
    }

    @Override
    public TwiceProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }
}
