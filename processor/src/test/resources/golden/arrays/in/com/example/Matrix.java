package com.example;

import dev.cordon.Task;
import java.util.List;

final class Matrix {

  @Task
  static double[][] transpose(double[][] matrix) {
    return matrix;
  }

  @Task
  static String[] words(char[] text, boolean[] starts) {
    return new String[0];
  }

  @Task
  static <T> T[] first(T[] items, int[] indices, List<byte[]>[] blocks) {
    return items;
  }

  /** The old way to write an array result. */
  @Task
  static int old(int values[])[] {
    return values;
  }

  private Matrix() {}
}
