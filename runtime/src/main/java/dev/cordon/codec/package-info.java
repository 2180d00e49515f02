/**
 * How values become bytes on their way to another process, and come back.
 *
 * <p>Generated code has a {@link dev.cordon.codec.CallCodec} for each task and a
 * {@link dev.cordon.codec.ReferenceCodec} for each record in its signature, both made of the
 * {@link dev.cordon.codec.Codecs} that are here. They use no reflection and read only what they
 * have written: malformed bytes are an error, and nothing else.
 *
 * <p>Codecs are immutable and safe for use by several threads; an {@link dev.cordon.codec.Encoder}
 * and a {@link dev.cordon.codec.Decoder} belong to one.
 */
@NullMarked
package dev.cordon.codec;

import org.jspecify.annotations.NullMarked;
