/** The few calls that generated code needs. They are for nobody else. */
@NullMarked
package dev.cordon.generated;

import org.jspecify.annotations.NullMarked;
