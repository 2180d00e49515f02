/** The beans of a program that uses Spring, and the tests that inject them. */
@NullMarked
package dev.cordon.integration.spring;

import org.jspecify.annotations.NullMarked;
