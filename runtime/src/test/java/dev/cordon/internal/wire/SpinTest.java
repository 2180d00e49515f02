package dev.cordon.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who may look for what comes soon. */
@Timeout(30)
final class SpinTest {
  private static final int VIRTUAL_THREADS = 21;

  /** Its carrier may be taken from it while nobody else is woken. */
  @Test
  void virtualThread_doesNotLook() throws Exception {
    var attended = new AtomicBoolean();
    var returned = new AtomicBoolean(true);
    Runnable body = () -> returned.set(Spin.until(() -> true, new Lookout() {
      @Override
      public void attend() {
        attended.set(true);
      }

      @Override
      public boolean look() {
        return true;
      }

      @Override
      public void rest() {}
    }));

    if (Runtime.version().feature() < VIRTUAL_THREADS) {
      assertThatThrownBy(() -> Thread.class.getMethod("startVirtualThread", Runnable.class))
          .isInstanceOf(NoSuchMethodException.class);
      return;
    }
    Thread thread =
        (Thread) Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, body);
    thread.join();

    assertThat(attended).isFalse();
    assertThat(returned).isFalse();
  }
}
