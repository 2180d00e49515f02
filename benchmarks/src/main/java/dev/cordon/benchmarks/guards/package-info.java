/**
 * What the benchmarks of {@code @Guarded} call: the same few methods behind a guard, and behind the
 * locks of others.
 */
@NullMarked
package dev.cordon.benchmarks.guards;

import org.jspecify.annotations.NullMarked;
