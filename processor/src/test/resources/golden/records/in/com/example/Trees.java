package com.example;

import dev.cordon.Task;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records that hold themselves and each other, and generic ones. */
final class Trees {

  @Task
  static Folder move(Folder folder, Document document) {
    return folder;
  }

  @Task
  static Tree<Integer> grow(Tree<Integer> tree, Pair<String, Tree<Folder>> names) {
    return tree;
  }

  @Task
  static <T extends Comparable<T>> Pair<T, T> bounds(Span<T> span, Pair<T, T[]> more) {
    return null;
  }

  @Task
  static Deep<String> deepen(Deep<String> deep) {
    return deep;
  }

  @Task
  static List<Couple<? extends Number>> wild(Couple<?> couple, Wild wild) {
    return List.of();
  }

  record Folder(String name, List<Document> documents, Folder parent) {}

  record Document(String title, Map<String, Folder> links) {}

  record Tree<T>(T value, List<Tree<T>> children) {}

  record Pair<A, B>(A first, B second) {}

  record Span<T extends Comparable<T>>(T from, Optional<T> to, T... others) {
    @SafeVarargs
    Span {}
  }

  /** Holds itself with ever larger type arguments. */
  record Deep<T>(T value, Optional<Deep<List<T>>> next) {}

  /** Is serialized where its type argument is a wildcard. */
  record Couple<T>(T left, T right) implements Serializable {}

  record Wild(Couple<?> couple, Couple<String> plain) {}

  private Trees() {}
}
