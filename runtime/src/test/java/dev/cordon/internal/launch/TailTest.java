package dev.cordon.internal.launch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class TailTest {
  private static final int SIZE = 8 * 1024;
  private final Tail tail = new Tail();

  @Test
  void text_ofNothing_isEmpty() {
    assertThat(tail.text()).isEmpty();
  }

  @Test
  void text_ofLittle_isAllOfIt() throws Exception {
    write("one\n");
    tail.write('t');
    write("wo");

    assertThat(tail.text()).isEqualTo("one\ntwo");
  }

  @Test
  void text_thatFillsItExactly_isAllOfIt() throws Exception {
    String text = "x".repeat(SIZE - 1) + "\n";
    write(text);

    assertThat(tail.text()).isEqualTo(text);
  }

  @Test
  void text_ofMuch_isTheLastWholeLines() throws Exception {
    for (int i = 0; i < 5_000; i++) {
      write("line " + i + "\n");
    }

    assertThat(tail.text())
        .matches("(?s)line \\d+\n.*line 4999\n")
        .hasSizeBetween(SIZE - "line 4999\n".length(), SIZE);
  }

  @Test
  void text_ofOneHugeWrite_isItsEnd() throws Exception {
    write("first\n");
    write("x".repeat(3 * SIZE) + "\nlast\n");

    assertThat(tail.text()).isEqualTo("last\n");
  }

  @Test
  void text_ofALineLongerThanItself_isWhatIsLeftOfTheLine() throws Exception {
    write("y".repeat(2 * SIZE) + "end");

    assertThat(tail.text()).hasSize(SIZE).endsWith("yend");
  }

  @Test
  void text_acrossTheSeam_isInOrder() throws Exception {
    write("a\n".repeat(SIZE / 2 - 2));
    write("before\nafter\n");

    assertThat(tail.text()).endsWith("a\nbefore\nafter\n").hasSizeBetween(SIZE - 2, SIZE);
  }

  private void write(String text) throws IOException {
    tail.write(text.getBytes(US_ASCII));
  }
}
