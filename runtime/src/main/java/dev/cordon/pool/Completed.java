package dev.cordon.pool;

import dev.cordon.task.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An item whose call has ended.
 *
 * @param index the position of the item among all, from 0 on
 * @param item the item
 * @param outcome how its call ended
 */
public record Completed<T extends @Nullable Object, R extends @Nullable Object>(
    long index, T item, Outcome<R> outcome) {}
