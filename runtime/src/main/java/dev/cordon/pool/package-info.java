/**
 * Pools: many calls over few workers, which are processes or threads.
 *
 * <p>Every type here is safe for use by several threads, but for {@link dev.cordon.pool.Results},
 * which belongs to one. Every timeout is a {@link java.time.Duration}; zero or less means not to
 * wait at all. Actions before a call is submitted <i>happen-before</i> the call, and the call
 * <i>happens-before</i> actions that follow the retrieval of its result.
 *
 * <p>The model is {@code Pool} of Python's {@code multiprocessing}; that each call belongs to one
 * worker, whose end fails no other, is an idea of {@code pebble}.
 */
@NullMarked
package dev.cordon.pool;

import org.jspecify.annotations.NullMarked;
