package dev.cordon.pool;

import dev.cordon.scope.ScopeException;
import dev.cordon.scope.ScopeSnapshot;
import dev.cordon.task.TransferException;
import java.nio.ByteBuffer;

/**
 * The values that go along with calls, as the thread that submits them has them.
 *
 * @param snapshot for calls that run here
 * @param bytes for calls that run elsewhere
 */
record Scopes(ScopeSnapshot snapshot, ByteBuffer bytes) {
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  /**
   * {@return what the current thread has}
   *
   * @throws TransferException naming what cannot go along
   */
  static Scopes capture(boolean remote) {
    ScopeSnapshot snapshot = ScopeSnapshot.capture();
    if (!remote) {
      return new Scopes(snapshot, NOTHING);
    }
    try {
      byte[] bytes = snapshot.encode();
      return new Scopes(snapshot, bytes.length == 0 ? NOTHING : ByteBuffer.wrap(bytes));
    } catch (ScopeException e) {
      throw new TransferException("The call cannot be submitted: " + e.getMessage(), e);
    }
  }
}
