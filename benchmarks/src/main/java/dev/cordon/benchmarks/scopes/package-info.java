/**
 * What the benchmarks of {@code @ThreadScoped} and of thread tasks call, beside what the JDK, Netty
 * and TransmittableThreadLocal have.
 */
@NullMarked
package dev.cordon.benchmarks.scopes;

import org.jspecify.annotations.NullMarked;
