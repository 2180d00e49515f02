/** The beans of a program that uses CDI, and the tests that inject them. */
@NullMarked
package dev.cordon.integration.cdi;

import org.jspecify.annotations.NullMarked;
