/**
 * The annotation processor of Cordon.
 *
 * <p>A validator reads the user's elements, reports every fault on the element that has it, and
 * makes a model; a writer turns a model into source and looks at nothing else. Only
 * {@link dev.cordon.processor.Reporter} speaks to the compiler's messager, only
 * {@link dev.cordon.processor.Sources} to its filer. No element is kept from one round to the next.
 */
@NullMarked
package dev.cordon.processor;

import org.jspecify.annotations.NullMarked;
