/**
 * Locks with barriers, and what they throw.
 *
 * <p>What one thread does before it leaves a guard happens before what another does after it has
 * entered the same guard. Types are safe for use by several threads; exceptions are immutable.
 */
@NullMarked
package dev.cordon.guard;

import org.jspecify.annotations.NullMarked;
