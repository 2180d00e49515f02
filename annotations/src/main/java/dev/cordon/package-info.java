/**
 * The annotations that put a method behind a boundary, read by Cordon's annotation processor.
 *
 * <p>They are kept in class files and are not visible at run time.
 */
package dev.cordon;
