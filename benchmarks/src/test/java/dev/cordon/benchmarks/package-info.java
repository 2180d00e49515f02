/** Tests of what the benchmarks reckon with; none of them measures anything. */
@NullMarked
package dev.cordon.benchmarks;

import org.jspecify.annotations.NullMarked;
