package dev.cordon.task;

/** A task whose class makes trouble while it is initialized in the child. */
final class Troubled extends TaskProcess<String> {
  private static final long serialVersionUID = 1L;

  /** The system property that says what trouble. */
  static final String KIND = "cordon.test.trouble";

  static {
    switch (System.getProperty(KIND, "none")) {
      case "hang" -> Saboteur.idle();
      case "exit" -> System.exit(5);
      case "halt" -> Runtime.getRuntime().halt(5);
      case "throw" -> throw new IllegalStateException("trouble");
      default -> Saboteur.sink = 1;
    }
  }

  @Override
  public String call() {
    return "never";
  }
}
