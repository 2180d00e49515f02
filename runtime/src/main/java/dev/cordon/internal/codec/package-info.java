/**
 * How objects become bytes and come back.
 *
 * <p>{@link Codec} is the only door. Objects travel by Java serialization under an
 * {@link AllowList}, which is checked by the sender, where it can name the field, and again by the
 * receiver.
 */
@NullMarked
package dev.cordon.internal.codec;

import org.jspecify.annotations.NullMarked;
