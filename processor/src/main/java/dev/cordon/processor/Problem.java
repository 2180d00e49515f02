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
  TASK_THREAD_OPTION("%s runs on a thread, for which \"%s\" has no meaning."
      + " Remove it, or use Isolation.PROCESS."),
  TASK_THREAD_TIMEOUT("%s runs on a thread, which nobody can kill: its timeout tells the caller and"
      + " interrupts the thread. Let it heed interrupts, or use Isolation.PROCESS."),
  GUARDED_PRIVATE(
      "%s is private, so no subclass can hold a lock around it. Make it package-private."),
  GUARDED_FINAL("%s is final, so no subclass can hold a lock around it. Remove \"final\"."),
  GUARDED_ABSTRACT("%s is abstract, so there is no body to hold a lock around."
      + " Annotate the methods that implement it."),
  GUARDED_SYNCHRONIZED(
      "%s is synchronized, so it would hold two locks, of which the barrier and the"
          + " timeout would release one. Remove \"synchronized\"."),
  GUARDED_TASK("%s is a task, which %s. Remove one of the annotations."),
  GUARDED_FINAL_CLASS(
      "%s is a method of the %s %s, which no class can extend, so nothing could hold"
          + " its locks. %s"),
  GUARDED_CLONEABLE("%s is Cloneable, and a clone would share the locks of its original."
      + " Write a copy constructor."),
  GUARDED_LOCAL_CLASS(
      "%s is a method of a local or anonymous class, which no generated class can extend."
          + " Move it to a class that has a name of its own."),
  GUARDED_UNREACHABLE(
      "%s is private, so no generated class can extend %s. Make it package-private."),
  GUARDED_SIGNATURE(
      "%s uses %s, which is not visible in its package, so no generated class can name it."
          + " Make it package-private or public."),
  GUARDED_CONSTRUCTOR("Every constructor of %s is private, so no generated class can extend it."
      + " Make one package-private."),
  GUARDED_SEALED("%s is sealed and does not permit its generated subclass."
      + " Add it, as in \"permits %s\"."),
  GUARDED_NAME_TAKEN("The guarded %s would be %s, a name that %s has taken, be it in other case."
      + " Rename one of the classes."),
  GUARDED_INHERITED(
      "%s inherits the guarded method %s, which is package-private in %s, so it cannot be"
          + " overridden from here. Extend %s instead, in which it is guarded already."),
  GUARDED_TIMEOUT("The timeout of %s is \"%s\", which is no time."
      + " Write a whole number and ms, s, m or h, as in \"5s\"."),
  GUARDED_WHEN("The barrier of %s is \"%s\", %s. Write a method such as \"%sboolean %s()\"."),
  GUARDED_WHEN_READ(
      "%s reads, and has a barrier, for which it would wait although those who read make"
          + " no barrier true. Remove the mode or the barrier."),
  GUARDED_FAIR("%s asks for a fair lock, all of whose methods read, so nobody waits for it."
      + " Remove \"fair\"."),
  GUARDED_JVM_NAME(
      "The lock of %s is that of the whole JVM, and has no name by which others find it."
          + " Name it, as in @Guarded(value = \"%s\", scope = LockScope.JVM)."),
  GUARDED_MACHINE_NAME(
      "The lock of %s is that of the whole machine, and has no name by which others find it."
          + " Name it, as in @Guarded(value = \"%s\", scope = LockScope.MACHINE)."),
  GUARDED_MACHINE_WHEN(
      "%s has a barrier, and its lock is that of the whole machine, where it would not hear what"
          + " another process makes true. Remove the barrier, or use LockScope.JVM."),
  GUARDED_MACHINE_FAIR(
      "%s asks for a fair lock, and its lock is that of the whole machine, which processes get in"
          + " no order. Remove \"fair\"."),
  GUARDED_RAW("%s can be made by its own constructor, and then has no locks."
      + " Make it abstract, and make objects by new %s(...)."),
  GUARDED_OBJECT_METHOD("%s waits for the lock wherever a collection or a message calls it, perhaps"
      + " under other locks. Let it use what never changes, and remove the lock."),
  GUARDED_ESCAPES("The %2$s that %1$s returns goes on after the lock is released."
      + " Return a finished copy, such as a list."),
  GUARDED_OVERRIDE("%s overrides a guarded method of %s, and holds no lock itself."
      + " Annotate it with @Guarded."),
  GUARDED_SUBCLASS(
      "%s inherits the guarded %s of %s, and its objects have no locks. Extend %s instead."),
  GUARDED_DEFAULT(
      "%s is a default method without a lock, and runs on the delegate, where its calls of"
          + " guarded methods hold none. Annotate it with @Guarded."),
  SCOPED_INSTANCE("%s is an instance method, so its value would belong to an object and to a thread"
      + " at once, and each object would leave one in every thread. Make it static."),
  SCOPED_PRIVATE("%s is private, so no generated class can call it. Make it package-private."),
  SCOPED_PARAMETERS(
      "%s has parameters, for which there is nothing when a thread first asks." + " Remove them."),
  SCOPED_GENERIC("%s has type parameters, so its values would be of any type that a caller asks"
      + " for. Remove them."),
  SCOPED_VOID("%s returns nothing, so there is no value. Return what a thread begins with."),
  SCOPED_GUARDED("%s is guarded, and the accessor would compute its value without the lock."
      + " Remove one of the annotations."),
  SCOPED_LOCAL_CLASS(
      "%s is a method of a local or anonymous class, which no generated class can name."
          + " Move it to a class that has a name of its own."),
  SCOPED_UNREACHABLE(
      "%s uses %s, which is not visible in its package, so no generated class can name it."
          + " Make it package-private or public."),
  SCOPED_NAME("The accessor of %s would be called \"%s\", which no static method can be."
      + " Write another name, as in @ThreadScoped(name = \"%s\")."),
  SCOPED_NAME_TAKEN("%s would have the accessor %s(), which %s has."
      + " Name it, as in @ThreadScoped(name = \"%s\")."),
  SCOPED_CLASS_TAKEN(
      "The scopes of %s would be in %s, a name that %s has taken, be it in other case."
          + " Rename one of the classes."),
  SCOPED_CANNOT_TRAVEL("%s of %s %s, so it cannot travel to another process. %s"),
  SCOPED_OPEN_TYPE(
      "%s of %s is of the open type %s, so only standard values can travel in it, and a task cannot"
          + " start with others. Return a class, a record or a sealed type."),
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
