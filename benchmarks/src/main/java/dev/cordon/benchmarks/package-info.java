/**
 * Programs that measure what tasks cost; {@link dev.cordon.benchmarks.Benchmarks} runs them all.
 *
 * <p>Each figure is measured in turns with its reference, on one thread, which is the only one that
 * uses these classes unless they say otherwise. Linux only: much is read from {@code /proc}.
 */
@NullMarked
package dev.cordon.benchmarks;

import org.jspecify.annotations.NullMarked;
