/** What a process knows of the task that it runs. */
@NullMarked
package dev.cordon.internal.context;

import org.jspecify.annotations.NullMarked;
