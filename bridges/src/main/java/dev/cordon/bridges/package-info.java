/**
 * What other libraries keep for each thread, made to go along with tasks.
 *
 * <p>Nothing has to be called: Cordon finds these classes where the jar is on the class path, and
 * leaves out those whose library is not there. They may be called by several threads.
 */
@NullMarked
package dev.cordon.bridges;

import org.jspecify.annotations.NullMarked;
