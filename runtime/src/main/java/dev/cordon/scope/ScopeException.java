package dev.cordon.scope;

/** A value of a scope could not be computed, encoded, rebuilt or closed. */
public class ScopeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ScopeException(String message, Throwable cause) {
    super(message, cause);
  }
}
