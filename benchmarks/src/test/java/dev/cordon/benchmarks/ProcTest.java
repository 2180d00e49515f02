package dev.cordon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ProcTest {

  @Test
  void process_isSeenUntilItHasEnded() throws Exception {
    long pid;
    try (var scratch = new Scratch()) {
      scratch.copy(Idle.class);
      try (var idle = Jvm.start(scratch.path().toString(), List.of(), Idle.class)) {
        pid = Long.parseLong(idle.line());

        assertThat(pid).isEqualTo(idle.handle().pid());
        assertThat(Proc.hasEnded(pid)).isFalse();
        assertThat(Proc.commandLine(pid)).contains(Idle.class.getName());
        assertThat(Proc.memory(pid, "Rss")).isBetween(1.0, 1000.0);
        assertThat(Worker.isRunBy(pid)).isFalse();
      }
    }
    assertThat(Proc.hasEnded(pid)).isTrue();
    assertThat(Proc.commandLine(pid)).isEmpty();
    assertThat(Worker.isRunBy(pid)).isFalse();
  }

  @Test
  void childOfCordon_isKnownAsAWorker() throws Exception {
    var child = Idling.begin();

    assertThat(Worker.isRunBy(child.pid())).isTrue();

    child.kill();
  }
}
