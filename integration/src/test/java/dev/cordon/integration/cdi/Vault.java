package dev.cordon.integration.cdi;

import dev.cordon.Guarded;
import dev.cordon.guard.Guard;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Chosen by its priority, and intercepted. */
@Alternative
@Priority(1)
@ApplicationScoped
@Doubled
@SuppressWarnings("InjectScopeAnnotationOnInterfaceOrAbstractClass") // It is copied.
abstract class Vault implements Safe {
  private int opened;

  @Override
  @Guarded
  public int open() {
    Guard.assertHeld(this);
    return ++opened;
  }
}
