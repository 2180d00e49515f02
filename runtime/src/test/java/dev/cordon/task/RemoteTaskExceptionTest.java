package dev.cordon.task;

import static dev.cordon.task.Tasks.started;
import static dev.cordon.task.Tasks.thrownBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Exceptions that cannot be rebuilt arrive as text. */
@Timeout(60)
final class RemoteTaskExceptionTest {

  @Test
  void exception_withAFieldThatCannotTravel_isToldAsText() throws Exception {
    Throwable exception = thrownBy(() -> {
      throw new Burdened("heavy");
    });

    assertTells(exception, Burdened.class, "heavy");
  }

  @Test
  void exception_thatFailsWhileItIsRead_isToldAsText() throws Exception {
    Throwable exception = thrownBy(() -> {
      throw new Unreadable("sealed");
    });

    assertTells(exception, Unreadable.class, "sealed");
  }

  @Test
  void exception_withFiveThousandCauses_isToldAsText() throws Exception {
    Throwable exception = thrownBy(() -> {
      var chain = new IllegalStateException("the root");
      for (int i = 1; i < 5_000; i++) {
        chain = new IllegalStateException("level " + i, chain);
      }
      throw chain;
    });

    assertTells(exception, IllegalStateException.class, "level 4999");
  }

  @Test
  void exception_whoseMessageThrows_isToldAllTheSame() throws Exception {
    Throwable exception = thrownBy(() -> {
      throw new Mute();
    });

    assertThat(exception).isInstanceOf(RemoteTaskException.class);
    assertThat(((RemoteTaskException) exception).remoteClassName()).isEqualTo(Mute.class.getName());
    assertThat(((RemoteTaskException) exception).remoteMessage()).contains("not to be had");
    assertThat(((RemoteTaskException) exception).remoteStackTrace()).contains("not to be had");
  }

  @Test
  void get_afterSuchAnException_hasItsTextInTheTrace() throws Exception {
    TaskProcess<String> process = started(() -> {
      throw new Burdened("heavy");
    });

    assertThatThrownBy(process::get)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(RemoteTaskException.class)
        .hasMessageStartingWith(Burdened.class.getName() + ": heavy")
        .hasMessageContaining("at " + RemoteTaskExceptionTest.class.getName());
  }

  private static void assertTells(Throwable exception, Class<?> type, String message) {
    assertThat(exception).isInstanceOf(RemoteTaskException.class);
    var remote = (RemoteTaskException) exception;
    assertThat(remote.remoteClassName()).isEqualTo(type.getName());
    assertThat(remote.remoteMessage()).isEqualTo(message);
    assertThat(remote.remoteStackTrace())
        .startsWith(type.getName() + ": " + message)
        .contains("at " + RemoteTaskExceptionTest.class.getName());
    assertThat(remote).hasMessageContaining(remote.remoteStackTrace().strip());
  }

  private static final class Burdened extends Exception {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // That it cannot travel is what is tested.
    private final Object burden = new Object();

    Burdened(String message) {
      super(message);
    }

    @Override
    public @Nullable String getMessage() {
      return burden == null ? "rebuilt" : super.getMessage();
    }
  }

  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }

    private void readObject(ObjectInputStream in) throws IOException {
      throw new IllegalStateException("not to be read");
    }
  }

  private static final class Mute extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // That it cannot travel is what is tested.
    private final Object burden = new Object();

    @Override
    public String getMessage() {
      throw new IllegalStateException("no message from " + burden);
    }
  }
}
