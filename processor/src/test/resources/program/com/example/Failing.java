package com.example;

import dev.cordon.Task;
import java.io.FileNotFoundException;
import java.io.IOException;

final class Failing {

  @Task
  static String read(String name) throws FileNotFoundException, IOException {
    if (name.equals("gone")) {
      throw new FileNotFoundException(name);
    }
    throw new IOException(name);
  }

  @Task
  static int own(int n) throws Trouble {
    throw new Trouble(n);
  }

  @Task
  static int throwable() throws Throwable {
    throw new Throwable("itself");
  }

  @Task
  static <X extends Exception> void rethrow(X exception) throws X {
    throw exception;
  }

  @Task
  static int unchecked() {
    throw new IllegalStateException("unchecked");
  }

  @Task
  static int interrupted() throws InterruptedException {
    throw new InterruptedException("of the task");
  }

  @Task
  static void exit() {
    System.exit(7);
  }

  @Task(timeout = "200ms")
  static void sleep() throws InterruptedException {
    Thread.sleep(60_000);
  }

  static final class Trouble extends Exception {
    private static final long serialVersionUID = 1L;

    Trouble(int n) {
      super("trouble " + n);
    }
  }

  private Failing() {}
}
