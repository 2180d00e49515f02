package dev.cordon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
final class Sha256Test {

  @Test
  void head_isThatOfTheJdk() throws Exception {
    byte[] text = new byte[100];
    for (int i = 0; i < text.length; i++) {
      text[i] = (byte) (i * 7);
    }
    byte[] expected = MessageDigest.getInstance("SHA-256").digest(text);

    ByteBuffer padded = ByteBuffer.allocate(128).put(text).put((byte) 0x80);
    padded.putLong(120, text.length * 8L);
    var hash = new Sha256();
    int[] words = new int[16];
    for (int block = 0; block < 2; block++) {
      padded.position(block * 64);
      padded.asIntBuffer().get(words);
      hash.block(words);
    }

    assertThat(hash.head()).isEqualTo(ByteBuffer.wrap(expected).getLong());
  }
}
