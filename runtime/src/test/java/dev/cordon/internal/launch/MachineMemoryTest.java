package dev.cordon.internal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class MachineMemoryTest {
  @TempDir
  private Path root;

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private long bytes() throws IOException {
    return MachineMemory.free(root.resolve("proc"), root.resolve("groups"));
  }

  @Test
  void bytes_ofThisMachine_areSome() {
    assertThat(MachineMemory.free()).isBetween(1L << 20, Long.MAX_VALUE - 1);
  }

  @Test
  void bytes_withoutALimit_areThoseOfTheMachine() throws Exception {
    write("proc/meminfo", "MemTotal: 9 kB\nMemAvailable:    2048 kB\n");
    write("proc/self/cgroup", "0::/a/b\n");
    write("groups/a/memory.max", "max\n");
    write("groups/a/memory.current", "77\n");

    assertThat(bytes()).isEqualTo(2 << 20);
  }

  @Test
  void bytes_areThoseOfTheNarrowestGroup() throws Exception {
    write("proc/meminfo", "MemAvailable: 2048 kB\n");
    write("proc/self/cgroup", "0::/a/b\n");
    write("groups/a/memory.max", "5000\n");
    write("groups/a/memory.current", "4000\n");
    write("groups/a/b/memory.max", "9000\n");
    write("groups/a/b/memory.current", "3000\n");

    assertThat(bytes()).isEqualTo(1000);
  }

  @Test
  void bytes_ofAnOlderGroup_areFound() throws Exception {
    write("proc/meminfo", "MemAvailable: 2048 kB\n");
    write("proc/self/cgroup", "5:cpu:/x\n4:memory:/c\n");
    write("groups/memory/c/memory.limit_in_bytes", "700\n");
    write("groups/memory/c/memory.usage_in_bytes", "800\n");

    assertThat(bytes()).isZero();
  }

  @Test
  void bytes_whereNothingIsTold_areUnlimited() throws Exception {
    assertThat(bytes()).isEqualTo(Long.MAX_VALUE);
  }
}
