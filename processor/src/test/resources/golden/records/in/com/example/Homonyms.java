package com.example;

import com.example.other.Page;
import dev.cordon.Task;

/** Records that have one name, or that of a task. */
final class Homonyms {

  @Task
  static Left.Part part(Left.Part left, Right.Part right) {
    return left;
  }

  @Task
  static Page page(Page page, Print print, Right.Page other, com.example.more.Page third) {
    return page;
  }

  static final class Left {
    record Part(String text) {}

    private Left() {}
  }

  static final class Right {
    record Part(int number) {}

    record Page(Part part) {}

    private Right() {}
  }

  record Print(Page page) {}

  private Homonyms() {}
}
