package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real children whose doors are crowded by others. */
@Timeout(60)
final class CrowdedChildTest {

  @Test
  void get_ofTasksBehindCrowds_returns(@TempDir Path directory) throws Exception {
    LaunchOptions crowded =
        Tasks.QUIET.fresh().javaHome(FakeJava.home(directory, CrowdedChild.class, "500"));
    List<TaskProcess<String>> tasks = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      tasks.add(Tasks.started(crowded, () -> "let in"));
    }
    tasks.add(Tasks.started(LaunchOptions.defaults().fresh(), () -> "let in"));

    for (TaskProcess<String> task : tasks) {
      assertThat(task.get()).isEqualTo("let in");
    }
  }
}
