/** Runs the programs, each in JVMs of its own, and fails if one of them ended as it must not. */
@NullMarked
package dev.cordon.stress;

import org.jspecify.annotations.NullMarked;
