/**
 * The main program of a child JVM.
 *
 * <p>The call runs on the main thread. Threads of our own, none of which the call can interrupt,
 * hold the connection and the life line.
 */
@NullMarked
package dev.cordon.internal.worker;

import org.jspecify.annotations.NullMarked;
