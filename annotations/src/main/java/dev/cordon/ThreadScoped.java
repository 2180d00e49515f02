package dev.cordon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates accessors of a value of which each thread has its own, and which the annotated method
 * computes where a thread has none yet.
 *
 * <p>For {@code static String student()} in class {@code Session} the processor writes
 * {@code SessionScope} in the same package:
 *
 * <pre>{@code
 * SessionScope.student();                                  // this thread's value
 * SessionScope.setStudent("Ada");
 * SessionScope.clearStudent();
 * try (var bound = SessionScope.bindStudent("Ada")) { ... }  // and then what was before
 * SessionScope.withStudent("Ada", () -> { ... });
 * }</pre>
 *
 * <p>A value ends with its binding, or with the task that it was set or computed in, and is closed
 * then if it is {@link AutoCloseable}. On a thread that runs no task it is held until it is
 * cleared.
 *
 * <p>The method must be static and without parameters, and must not be private. It may throw, which
 * the accessor then does. A nested class {@code Outer.Inner} gives {@code Outer_InnerScope}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ThreadScoped {

  /** The name of the accessor, and of what is set, bound and cleared; empty for the method's. */
  String name() default "";

  /**
   * Whether a new thread starts with the value of the thread that makes it, if that one has a value
   * by then. The object is the same, and its first thread's to close.
   */
  boolean inherited() default false;

  /**
   * Whether the value goes along with every task: with threads, with executors that are wrapped,
   * and as a copy into processes. It is taken at start or submission, computed there if there is
   * none, and bound for exactly that task. It must be able to travel as an argument of a task must.
   */
  boolean travels() default false;
}
