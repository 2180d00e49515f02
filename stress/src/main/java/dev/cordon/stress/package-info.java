/**
 * Programs of a few threads each, run millions of times, in which a guard must keep its promises
 * under every schedule.
 *
 * <p>The methods of a program run on threads of their own, over a new object each time.
 */
@NullMarked
package dev.cordon.stress;

import org.jspecify.annotations.NullMarked;
