/**
 * The two engines of pools that Cordon has itself: processes and threads.
 *
 * <p>The contract is that of {@link dev.cordon.pool.Engine}.
 */
@NullMarked
package dev.cordon.internal.engine;

import org.jspecify.annotations.NullMarked;
