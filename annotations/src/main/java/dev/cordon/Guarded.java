package dev.cordon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates a subclass in which the annotated method holds a lock.
 *
 * <p>For {@code class Account} the processor writes {@code GuardedAccount extends Account} in the
 * same package, with the same constructors. Its objects are the accounts of the program, and so the
 * calls that they make to themselves are guarded, too:
 *
 * <pre>{@code
 * abstract class Account {
 *   private long balance;
 *
 *   @Guarded(when = "isCovered", timeout = "5s")
 *   void withdraw() { ... }
 *
 *   @Guarded(mode = LockMode.READ)
 *   long balance() { return balance; }
 *
 *   boolean isCovered() { return balance > 0; }
 * }
 *
 * Account account = new GuardedAccount();
 * }</pre>
 *
 * <p>An object has one lock without a name, whichever class of its hierarchy declares the method,
 * and one for each name. For an interface {@code Store} the processor writes {@code GuardedStore},
 * which guards a delegate. Static methods are guarded where they are called through the generated
 * class. A nested class {@code Outer.Inner} gives {@code GuardedOuter_Inner}.
 *
 * <p>Locks are reentrant. They do not apply before the constructor of the generated class has
 * finished. The method must be neither private nor final, and its class must not be final.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Guarded {

  /** The name of the lock; the same name is the same lock. */
  String value() default "";

  /** Whether the method holds the lock alone, or together with others that read. */
  LockMode mode() default LockMode.WRITE;

  /**
   * The name of a boolean method without parameters, which has to be true before the method may
   * begin; empty for none. The caller waits, with the lock released, until it is.
   *
   * <p>It is called with the lock held, by threads that enter or leave, and evaluated again
   * whenever a method that writes has ended. It should be quick and change nothing.
   */
  String when() default "";

  /**
   * The longest the method may wait, for lock and barrier together: a whole number and {@code ms},
   * {@code s}, {@code m} or {@code h}, as in {@code "5s"}; empty for no limit. One that waits
   * longer throws {@code GuardTimeoutException}.
   */
  String timeout() default "";

  /**
   * Whether threads get the lock in the order of their coming; one method that says so is enough.
   */
  boolean fair() default false;

  /** Who shares the lock; other scopes than {@code OBJECT} need a name. */
  LockScope scope() default LockScope.OBJECT;
}
