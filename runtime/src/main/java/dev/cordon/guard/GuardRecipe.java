package dev.cordon.guard;

import java.io.Serial;
import java.io.Serializable;

/**
 * What a guard is made by, which is all of it that is serialized.
 *
 * @param ofJvm whether it is the one of its name in the JVM
 * @param ofMachine whether it is the one of its name on the machine
 */
record GuardRecipe(
    String name, boolean ofJvm, boolean ofMachine, boolean readersShare, boolean fair)
    implements Serializable {

  @Serial
  private Object readResolve() {
    if (ofMachine) {
      return Guard.ofMachine(name);
    }
    if (ofJvm) {
      return Guard.ofJvm(name, fair);
    }
    return readersShare ? Guard.readWrite(name, fair) : Guard.exclusive(name, fair);
  }
}
