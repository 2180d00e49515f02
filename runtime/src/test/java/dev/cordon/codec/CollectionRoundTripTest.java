package dev.cordon.codec;

import static dev.cordon.codec.Coding.assertTravels;
import static dev.cordon.codec.Coding.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.internal.codec.CodecException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Collections: nested, empty, with null, in order; and that they are taken as they are. */
@Timeout(60)
final class CollectionRoundTripTest {
  private static final Codec<Integer> NUMBER = Codecs.boxed(Codecs.INT);
  private static final Codec<List<Map<String, Set<Integer>>>> NESTED =
      Codecs.listOf(Codecs.mapOf(Codecs.STRING, Codecs.setOf(NUMBER)));

  @Test
  void nested_keepsItsOrderInEachLevel() throws Exception {
    Map<String, Set<Integer>> map = new LinkedHashMap<>();
    map.put("z", new LinkedHashSet<>(List.of(3, 1, 2)));
    map.put("a", Set.of());

    List<Map<String, Set<Integer>>> back = sent(NESTED, List.of(map, Map.of()));

    assertThat(back).isEqualTo(List.of(map, Map.of()));
    assertThat(back.get(0).keySet()).containsExactly("z", "a");
    assertThat(back.get(0).get("z")).containsExactly(3, 1, 2);
  }

  @Test
  void collections_arriveUnmodifiable() throws Exception {
    List<Map<String, Set<Integer>>> back = sent(NESTED, List.of(Map.of("a", Set.of(1))));

    assertThatThrownBy(() -> back.add(Map.of())).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> back.get(0).clear()).isInstanceOf(UnsupportedOperationException.class);
    Set<Integer> set = back.get(0).values().iterator().next();
    assertThatThrownBy(set::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void collections_thatAreEmpty_travel() throws Exception {
    assertTravels(NESTED, List.of());
    assertTravels(Codecs.setOf(NUMBER), Set.of());
    assertTravels(Codecs.mapOf(NUMBER, NUMBER), Map.of());
    assertTravels(Codecs.optionalOf(NUMBER), Optional.empty());
    assertTravels(Codecs.optionalOf(NUMBER), Optional.of(7));
    assertTravels(Codecs.optionalOf(Codecs.optionalOf(NUMBER)), Optional.of(Optional.empty()));
  }

  @Test
  @SuppressWarnings("NullAway") // It does not infer both types of a map.
  void collections_withNullInThem_travel() throws Exception {
    Codec<@Nullable String> text = Codecs.object();
    Map<@Nullable String, @Nullable String> map = new LinkedHashMap<>();
    map.put(null, "a");
    map.put("b", null);

    List<@Nullable String> list = new ArrayList<>();
    list.add("a");
    list.add(null);

    assertTravels(Codecs.listOf(text), list);
    Set<@Nullable String> set = new LinkedHashSet<>();
    set.addAll(list);
    assertTravels(Codecs.setOf(text), set);
    assertTravels(Codecs.mapOf(text, text), map);
  }

  @Test
  void list_ofAnotherKindAndOrder_arrivesInItsOrder() throws Exception {
    List<Integer> numbers = new ArrayList<>(new ArrayDeque<>(List.of(2, 3, 1)));
    Map<Integer, Integer> sorted = new TreeMap<>(Collections.reverseOrder());
    sorted.putAll(Map.of(1, 2, 3, 4));

    assertTravels(Codecs.listOf(NUMBER), numbers.subList(0, 2));
    assertThat(sent(Codecs.mapOf(NUMBER, NUMBER), sorted).keySet()).containsExactly(3, 1);
  }

  @Test
  void encode_isOfThatMoment() throws Exception {
    byte[] small = {1};
    byte[] large = new byte[Encoder.LARGE];
    int[] numbers = new int[Encoder.LARGE];
    List<byte[]> list = new ArrayList<>(List.of(small, large));
    Codec<List<byte[]>> codec = Codecs.listOf(Codecs.BYTES);

    List<ByteBuffer> encoded = Coding.encoded(codec, list);
    List<ByteBuffer> encodedNumbers = Coding.encoded(Codecs.INTS, numbers);
    small[0] = 2;
    large[5] = 2;
    numbers[5] = 2;
    list.clear();

    List<byte[]> back = Coding.decoded(codec, encoded);
    assertThat(back).hasSize(2);
    assertThat(back.get(0)).containsExactly(1);
    assertThat(back.get(1)).isEqualTo(new byte[Encoder.LARGE]);
    assertThat(Coding.decoded(Codecs.INTS, encodedNumbers)).isEqualTo(new int[Encoder.LARGE]);
  }

  @Test
  void encode_ofAMapThatLiesAboutItsSize_isRefused() {
    Map<Integer, Integer> liar = new HashMap<>(Map.of(1, 1)) {
      private static final long serialVersionUID = 1L;

      @Override
      public int size() {
        return 3;
      }
    };

    assertThatThrownBy(() -> Coding.encoded(Codecs.mapOf(NUMBER, NUMBER), liar))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("3 elements has given 1");
  }
}
