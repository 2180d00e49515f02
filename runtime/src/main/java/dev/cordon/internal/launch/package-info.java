/**
 * How a child JVM is started, spoken to and ended.
 *
 * <p>Nothing here knows what the child will run. Each child has a private directory, a private
 * socket and private pipes; nothing is shared between two children.
 */
@NullMarked
package dev.cordon.internal.launch;

import org.jspecify.annotations.NullMarked;
