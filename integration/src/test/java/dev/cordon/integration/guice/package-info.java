/** The beans of a program that uses Guice, and the tests that inject them. */
@NullMarked
package dev.cordon.integration.guice;

import org.jspecify.annotations.NullMarked;
