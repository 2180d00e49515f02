package dev.cordon.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.internal.wire.Lookout;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** An answer that comes at a bad moment. */
@Timeout(30)
@Isolated("Only one thread of all looks for what comes.")
final class PendingTest {

  /** As a lock that another thread has would do, with what should wake the thread that waits. */
  @Test
  void answerThatComesAtTheLastLook_isSeenThoughThePermitIsUsedUp() {
    var pending = new Answered();

    assertThat(pending.await(-1).status()).isEqualTo(Status.DONE);
  }

  private static final class Answered extends Pending implements Lookout {
    @Override
    void withdraw() {
      throw new AssertionError("Nobody has interrupted.");
    }

    @Override
    void abandon() {
      throw new AssertionError("It may take for ever.");
    }

    @Override
    Lookout lookout() {
      return this;
    }

    @Override
    public void attend() {}

    @Override
    public boolean look() {
      return false;
    }

    @Override
    public void rest() {
      answered(Answer.of(Status.DONE));
      LockSupport.park();
    }
  }
}
