package dev.cordon.task;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Stands for an exception of a task that cannot be rebuilt in this process, or that may not be
 * thrown as it is; it tells all that the original did.
 */
public final class RemoteTaskException extends TaskException {
  private static final long serialVersionUID = 1L;

  private final String remoteClassName;
  private final String remoteMessage;
  private final String remoteStackTrace;

  RemoteTaskException(String className, String message, String stackTrace) {
    super(className + ": " + message + "\nIn the process of the task: " + stackTrace);
    this.remoteClassName = className;
    this.remoteMessage = message;
    this.remoteStackTrace = stackTrace;
  }

  /**
   * {@return what stands for an exception that its method has not declared; the cause is the
   * original}
   */
  public static RemoteTaskException undeclared(Throwable original) {
    var trace = new StringWriter();
    original.printStackTrace(new PrintWriter(trace, true));
    String message = original.getMessage();
    var exception = new RemoteTaskException(
        original.getClass().getName(), message == null ? "" : message, trace.toString());
    exception.initCause(original);
    return exception;
  }

  /** {@return the name of the original's class} */
  public String remoteClassName() {
    return remoteClassName;
  }

  /** {@return the original's message, empty if it had none} */
  public String remoteMessage() {
    return remoteMessage;
  }

  /** {@return the original's stack trace with all its causes, as text} */
  public String remoteStackTrace() {
    return remoteStackTrace;
  }
}
