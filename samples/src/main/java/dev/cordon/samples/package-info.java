/**
 * Programs that show what a task is, small ones first; {@link dev.cordon.samples.Tour} runs them
 * all.
 *
 * <p>Most of them are the examples from which Cordon began, written for Python's
 * {@code multiprocessing}; their seconds are tenths of seconds here. Each can be run on its own.
 */
@NullMarked
package dev.cordon.samples;

import org.jspecify.annotations.NullMarked;
