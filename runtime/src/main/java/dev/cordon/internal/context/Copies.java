package dev.cordon.internal.context;

/** Lets the worker tell the copy of a process that it is one, which is nobody else's business. */
public abstract class Copies {
  private static volatile Copies instance = new Copies() {
    @Override
    public void arrived(Object call, String name) {
      // Nothing was loaded yet that could be a process.
    }
  };

  /** Made by the class of processes alone. */
  protected Copies() {}

  /** Sets who knows how, when its class is initialized. */
  public static void set(Copies copies) {
    instance = copies;
  }

  /** {@return who knows how} */
  public static Copies get() {
    return instance;
  }

  /** Tells {@code call} its name, and that it is a copy in a child, if it is a process. */
  public abstract void arrived(Object call, String name);
}
