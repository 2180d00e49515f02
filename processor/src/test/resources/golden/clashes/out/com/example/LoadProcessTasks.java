package com.example;

/**
 * Runs the tasks of {@link LoadProcess}, each in a process of its own.
 */
@javax.annotation.processing.Generated("dev.cordon.processor.TaskProcessor")
final class LoadProcessTasks {
  private LoadProcessTasks() {
  }

  /**
   * A process, not yet started, that will run {@link com.example.LoadProcess#load(com.example.LoadProcess)}.
   */
  static LoadProcess load(com.example.LoadProcess process) {
    return new LoadProcess(process);
  }

  /**
   * The process of {@link com.example.LoadProcess#load(com.example.LoadProcess)}.
   */
  @java.lang.SuppressWarnings("serial")
  static final class LoadProcess extends dev.cordon.task.TaskProcess<java.lang.Integer> {
    private final com.example.LoadProcess process;

    private LoadProcess(com.example.LoadProcess process) {
      this.process = process;
    }

    @java.lang.Override
    public java.lang.Integer call() {
      return com.example.LoadProcess.load(process);
    }

    /**
     * Waits for the result, and throws what the method throws.
     */
    public int result() throws java.lang.InterruptedException {
      try {
        return get();
      } catch (java.util.concurrent.ExecutionException failure) {
        throw dev.cordon.generated.Results.unchecked(failure);
      }
    }

    @java.lang.Override
    public LoadProcess named(java.lang.String name) {
      super.named(name);
      return this;
    }

    @java.lang.Override
    public LoadProcess with(dev.cordon.task.LaunchOptions options) {
      super.with(options);
      return this;
    }

    @java.lang.Override
    public LoadProcess daemon(boolean daemon) {
      super.daemon(daemon);
      return this;
    }
  }
}
