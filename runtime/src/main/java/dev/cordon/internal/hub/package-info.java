/**
 * Where shared objects live, and the way to them: bytes and strings only, so that what stands
 * behind handles need not be in this JVM, nor on this machine.
 *
 * <p>An object is a small state machine that is asked {@linkplain dev.cordon.internal.hub.Question
 * questions}, each of which it answers at once or later; nobody waits here, so a thousand waiters
 * cost no thread. Each connection is a {@linkplain dev.cordon.internal.hub.Party party}; when it
 * ends, whatever its process was in the middle of is undone or was done.
 */
@NullMarked
package dev.cordon.internal.hub;

import org.jspecify.annotations.NullMarked;
