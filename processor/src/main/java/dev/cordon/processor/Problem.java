package dev.cordon.processor;

/**
 * What can be wrong with an annotated element. The name of a constant is its code, which messages
 * begin with and {@code docs/errors.md} has a heading for.
 *
 * <p>A text says what the declaration is, what follows, and what to do.
 */
enum Problem {
  TASK_PRIVATE("%s is private, so no generated class can call it. Make it package-private."),
  TASK_ABSTRACT("%s is abstract, so a task would have no body to run."
      + " Annotate a method that has one, which may call it."),
  TASK_INNER_CLASS(
      "%s is a method of the inner class %s, whose objects drag their enclosing object along."
          + " Make the class static."),
  TASK_LOCAL_CLASS(
      "%s is a method of a local or anonymous class, which no generated class can name."
          + " Move it to a class that has a name of its own."),
  TASK_UNREACHABLE(
      "%s uses %s, which is not visible in its package, so no generated class can name it."
          + " Make it package-private or public."),
  TASK_CANNOT_TRAVEL("%s of %s %s, so it cannot travel to another process. %s"),
  TASK_OPEN_TYPE(
      "%s of %s is of the open type %s, so only standard values and the classes that you allow can"
          + " travel in it. Name them, as in @Task(allow = %s.class)."),
  TASK_TIMEOUT("The timeout of %s is \"%s\", which is no time."
      + " Write a whole number and ms, s, m or h, as in \"30s\"."),
  TASK_MEMORY("The memory of %s is \"%s\", which is no size of a heap."
      + " Write a whole number and k, m or g, at least 2m, as in \"256m\"."),
  TASK_NAME("The name of %s is \"%s\", which is no part of a Java identifier."
      + " Write one, as in @Task(name = \"%s\")."),
  TASK_NAME_TAKEN(
      "%s would have the nested class %s, a name that %s has taken, be it in other case."
          + " Name it, as in @Task(name = \"%s\")."),
  TASK_FACTORY_TAKEN(
      "%s would have the same factory as %s, whose parameters are the same once the receiver comes"
          + " first. Rename one of the methods."),
  TASK_COMPANION_TAKEN(
      "The tasks of %s would be in %s, a name that %s has taken, be it in other case."
          + " Rename one of the classes."),
  TASK_STATE_IN_DEFAULT_PACKAGE(
      "%s uses the class State of the default package, whose name means Future.State within a"
          + " generated class from Java 19 on. Put it into a package."),
  CORDON_INTERNAL(
      "Cordon failed on %s: %s. This is a fault of Cordon; report it with this message.");

  private final String text;

  Problem(String text) {
    this.text = text;
  }

  String message(Object... arguments) {
    return "[" + name() + "] " + text.formatted(arguments);
  }
}
