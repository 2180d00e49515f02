/** What the tests of all containers share. */
@NullMarked
package dev.cordon.integration;

import org.jspecify.annotations.NullMarked;
