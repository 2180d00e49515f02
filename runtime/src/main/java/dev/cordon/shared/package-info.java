/**
 * Objects that processes share: queues, locks, values and others, each behind a handle that may be
 * an argument of any task, an element of any shared collection and the value of a travelling scope.
 *
 * <p>The objects live in a {@link dev.cordon.shared.Manager}, in this process or in one of its own.
 * Elements travel as copies, as they are when they are put; what cannot travel fails there, by a
 * {@link dev.cordon.task.TransferException}. Handles may be used by several threads; those of the
 * same object are equal.
 *
 * <p><b>Order.</b> All processes see the operations on one object in one order, and each takes
 * effect between its call and its return. What a thread does before it puts, releases or counts
 * down <i>happens-before</i> what follows, in another thread or process, the taking, acquiring or
 * waiting that it made possible; memory itself is not shared.
 *
 * <p><b>Waiting.</b> Those who wait for the same thing are served in the order of their coming. An
 * interrupt ends the waiting of methods that throw {@link java.lang.InterruptedException}, and what
 * was to be done has not been done then.
 *
 * <p><b>Death.</b> A process that is killed within any operation has done it or has not; nobody
 * else is blocked or sees a half of it. When the manager has gone, all methods throw a
 * {@link dev.cordon.shared.SharedObjectException}.
 *
 * <p>The model is {@code Manager} of Python's {@code multiprocessing}.
 */
@NullMarked
package dev.cordon.shared;

import org.jspecify.annotations.NullMarked;
