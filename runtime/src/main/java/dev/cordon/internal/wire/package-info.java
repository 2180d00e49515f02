/**
 * What crosses the socket between a parent and its child: frames of bytes, and the messages in
 * them.
 *
 * <p>Only bytes, numbers and strings are known here, never a class of the user. Malformed input is
 * an {@link java.io.IOException} and nothing else.
 */
@NullMarked
package dev.cordon.internal.wire;

import org.jspecify.annotations.NullMarked;
