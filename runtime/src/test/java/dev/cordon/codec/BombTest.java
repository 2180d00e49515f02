package dev.cordon.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.codec.CodecException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Serialized objects that mean harm, as a result and as an exception: refused in a tenth of a
 * second, and before anything large is allocated.
 */
@Timeout(60)
final class BombTest {
  private static final String INITIALIZED = "cordon.test.trap.initialized";

  /** Of the processor, so that it does not matter what else the machine does. */
  private static final long LIMIT_MILLIS = 100;

  private static final long ALLOWANCE = 2 << 20;

  /** A class of the user that no signature names. */
  static final class Trap implements Serializable {
    private static final long serialVersionUID = 1L;

    static {
      System.setProperty(INITIALIZED, "yes");
    }
  }

  /** What is loaded and compiled once is no cost of a bomb. */
  @BeforeAll
  static void warmUp() {
    byte[] bomb = Serials.honest(Serials.classicBomb(26));
    List<ByteBuffer> parts = List.of(ByteBuffer.wrap(new byte[] {1}), ByteBuffer.wrap(bomb));
    for (int i = 0; i < 20; i++) {
      assertThat(isRefused(parts, AllowList.of(Set.of()))).isTrue();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "dev.cordon.codec.Bombs#bombs",
    "dev.cordon.codec.Bombs#strangers",
    "dev.cordon.codec.Bombs#liars"
  })
  void decode_ofABomb_isRefusedSoon(String name, byte[] bytes) {
    assertRefused(bytes, AllowList.of(Set.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "dev.cordon.codec.Bombs#bombs",
    "dev.cordon.codec.Bombs#strangers",
    "dev.cordon.codec.Bombs#liars"
  })
  void decode_ofABombInPlaceOfAnException_isRefusedSoon(String name, byte[] bytes) {
    assertRefused(bytes, AllowList.of(Set.of()).withExceptions());
    assertThat(System.getProperty(INITIALIZED)).isNull();
  }

  private static void assertRefused(byte[] bytes, AllowList allowed) {
    List<ByteBuffer> parts = List.of(ByteBuffer.wrap(new byte[] {1}), ByteBuffer.wrap(bytes));
    long begin = Costs.cpuNanos();
    long before = Costs.allocated();
    boolean refused = isRefused(parts, allowed);
    long allocated = Costs.allocated() - before;
    long took = Costs.cpuNanos() - begin;

    assertThat(refused).isTrue();
    assertThat(allocated).isLessThan(ALLOWANCE + 50L * bytes.length);
    assertThat(took / 1_000_000).isLessThan(LIMIT_MILLIS);
  }

  private static boolean isRefused(List<ByteBuffer> parts, AllowList allowed) {
    try {
      Decoder.decode(Codecs.object(), parts, () -> allowed);
      return false;
    } catch (CodecException e) {
      return true;
    }
  }

  @Test
  void decode_ofDeepAndLargeHonestData_works() throws Exception {
    Map<Object, Object> map = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      map.put(List.of(i, "key"), new ArrayList<>(Collections.nCopies(3, Set.of("x", i))));
    }
    List<Object> shared = new ArrayList<>(Collections.nCopies(300, List.of(1, 2, 3)));
    List<Object> list = new ArrayList<>(Collections.nCopies(300, shared));
    list.add(map);

    Coding.assertTravels(Codecs.<Object>object(), list);
  }
}
