/** Runs what builds of their own have made of the modules of this one. */
@NullMarked
package dev.cordon.consumers;

import org.jspecify.annotations.NullMarked;
