package com.example;

import dev.cordon.Task;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Takes and gives back what travels by codecs. Its records are not serializable. */
final class Cargo {

  record Crate(String label, Size size, List<Item> items, int... weights) {
    Crate {
      label = label == null ? "nameless" : label;
    }

    @Override
    public String toString() {
      return label + " " + size + " " + items + " " + Arrays.toString(weights);
    }
  }

  record Item(LocalDate packed, Optional<Path> origin, Crate within) {}

  record Pair<A, B>(A left, B right) {}

  record Chain<T>(T value, Chain<T> next) {}

  record Deep<T>(T value, Deep<List<T>> next) {}

  record Nothing() {}

  enum Size {
    SMALL,
    LARGE {
      @Override
      public String toString() {
        return "very large";
      }
    }
  }

  @Task
  static Crate[] stack(Crate bottom, Crate top) {
    return new Crate[] {bottom, top, null};
  }

  @Task
  static Pair<Map<Size, Crate>, Nothing> index(Set<Crate> crates) {
    return new Pair<>(Map.of(Size.SMALL, crates.iterator().next()), new Nothing());
  }

  @Task
  static <T extends Comparable<T>> Pair<T, List<T>> largest(List<T> items, Pair<T, T> more) {
    List<T> all = new ArrayList<>(items);
    all.add(more.left());
    all.add(more.right());
    all.sort(null);
    return new Pair<>(all.get(all.size() - 1), all);
  }

  @Task
  static <T> Chain<T> reverse(Chain<T> chain) {
    Chain<T> reversed = null;
    for (Chain<T> c = chain; c != null; c = c.next()) {
      reversed = new Chain<>(c.value(), reversed);
    }
    return reversed;
  }

  @Task
  static Deep<String> deepen(Deep<String> deep) {
    return new Deep<>(deep.value() + "!", deep.next());
  }

  @Task
  static List<String> nulls(
      String text,
      Integer number,
      Size size,
      Crate crate,
      int[] array,
      Crate[] crates,
      List<String> list,
      Set<Size> set,
      Map<String, Crate> map,
      Optional<String> optional,
      Path path,
      LocalDate date,
      Pair<String, Crate> pair,
      Object object) {
    return Arrays.asList(
        text,
        text(Arrays.asList(number, size, crate, array, optional, path, date, object)),
        text(crates == null ? null : Arrays.asList(crates)),
        text(list),
        text(set),
        text(map),
        text(pair));
  }

  @Task
  static String order(List<String> list, Set<Integer> set, Map<Size, List<Integer>> map) {
    return list + " " + set + " " + map;
  }

  @Task
  static Set<String> unmodifiable(List<String> list, Set<String> set, Map<String, String> map) {
    refuse(list::add, "list");
    refuse(set::add, "set");
    refuse(key -> map.put(key, key), "map");
    return set;
  }

  private static void refuse(Consumer<String> change, String what) {
    try {
      change.accept(what);
    } catch (UnsupportedOperationException e) {
      return;
    }
    throw new AssertionError(what + " can be changed");
  }

  static boolean isUnmodifiable(Collection<String> collection) {
    refuse(collection::add, "result");
    return true;
  }

  @Task
  static String join(List<String> list) {
    return String.join(" and ", list);
  }

  private static String text(Object object) {
    return String.valueOf(object);
  }

  /** A list whose elements are asked for, and which is never serialized. */
  static final class Counting extends AbstractList<String> implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    static int written;

    @Override
    public String get(int index) {
      return "element " + index;
    }

    @Override
    public int size() {
      return 2;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      written++;
      out.defaultWriteObject();
    }
  }

  private Cargo() {}
}
