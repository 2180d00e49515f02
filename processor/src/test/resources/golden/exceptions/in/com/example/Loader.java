package com.example;

import dev.cordon.Task;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

final class Loader {

  @Task
  static String several(String name)
      throws FileNotFoundException, IOException, TimeoutException, LoadException {
    return name;
  }

  @Task
  static void everything() throws Throwable {}

  @Task
  static int any() throws Exception {
    return 1;
  }

  @Task
  static void interrupted() throws InterruptedException, IOException {}

  @Task
  static void execution() throws ExecutionException {}

  @Task
  static void unchecked() throws IllegalStateException, StackOverflowError {}

  @Task
  static int custom() throws LoadException, Trouble {
    return 2;
  }

  static final class LoadException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** Neither an exception nor an error. */
  static final class Trouble extends Throwable {
    private static final long serialVersionUID = 1L;
  }

  private Loader() {}
}
