/**
 * Calls that run in processes of their own.
 *
 * <p>Every type here is safe for use by several threads, unless it says otherwise. Every time is a
 * {@link java.time.Duration}; zero or less means not to wait at all. A method that throws
 * {@link InterruptedException} does so for an interrupt of its caller only, and leaves the task as
 * it is. What a thread does before {@code start} <i>happens-before</i> the call, and the call
 * <i>happens-before</i> what follows its outcome.
 */
@NullMarked
package dev.cordon.task;

import org.jspecify.annotations.NullMarked;
