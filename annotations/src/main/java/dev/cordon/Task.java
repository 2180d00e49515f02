package dev.cordon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates a process class that runs the annotated method in a JVM of its own, or a thread class
 * that runs it on a thread of its own.
 *
 * <p>For {@code static byte[] resize(byte[] image, int width)} in class {@code Thumbnails} the
 * processor writes {@code ThumbnailsTasks} in the same package, with a static factory and a nested
 * class {@code ResizeProcess}:
 *
 * <pre>{@code
 * var resize = ThumbnailsTasks.resize(image, 320);
 * resize.start();
 * byte[] small = resize.result();
 * }</pre>
 *
 * <p>The factory of an instance method takes the receiver first, and a copy of the receiver runs
 * the method. A nested class {@code Outer.Inner} gives {@code Outer_InnerTasks}. Several methods of
 * one name share the factory's name; each further one names its nested class by {@link #name}.
 *
 * <p>The method must be neither private nor abstract. Parameters, receiver and result must be able
 * to travel to another process; what cannot is a compile-time error.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Task {

  /**
   * The boundary around the method. With {@link Isolation#THREAD}, {@code resize} gives
   * {@code ResizeThread}, whose parameters and result need not travel, and only {@link #name} and
   * {@link #timeout} have a meaning.
   */
  Isolation value() default Isolation.PROCESS;

  /**
   * The name of the generated nested class, without its suffix {@code Process} or {@code Thread};
   * empty for the method's name, capitalised.
   */
  String name() default "";

  /**
   * The longest the method may run, counted from the begin of its call: a whole number and
   * {@code ms}, {@code s}, {@code m} or {@code h}, as in {@code "30s"}; empty for no limit. A
   * process that takes longer is killed, a thread is interrupted.
   */
  String timeout() default "";

  /**
   * The largest heap of the process: a whole number and {@code k}, {@code m} or {@code g}, as in
   * {@code "256m"}; empty for the JVM's default.
   */
  String memory() default "";

  /** Further arguments for the JVM, which win over Cordon's own. */
  String[] jvmArgs() default {};

  /**
   * Further classes whose objects may travel where the signature leaves the type open, as an
   * interface or {@code Object} does.
   */
  Class<?>[] allow() default {};
}
