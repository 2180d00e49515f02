package dev.cordon.shared;

import java.io.Serializable;

/** An item of a type of its own. */
record Page(String name, int words) implements Serializable {
  private static final long serialVersionUID = 1L;
}
