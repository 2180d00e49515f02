/**
 * Values that belong to one thread, and go along with tasks where they are asked to.
 *
 * <p>A {@link dev.cordon.scope.ThreadScope} and a {@link dev.cordon.scope.ScopeSnapshot} may be
 * used by several threads; a {@link dev.cordon.scope.Binding} belongs to the thread that opened it.
 * No method here waits, and none heeds interrupts. What a thread does before it takes a snapshot
 * <i>happens-before</i> what another reads from it.
 */
@NullMarked
package dev.cordon.scope;

import org.jspecify.annotations.NullMarked;
