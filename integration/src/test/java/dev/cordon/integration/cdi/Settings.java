package dev.cordon.integration.cdi;

import dev.cordon.integration.Journal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Makes the beans of other types. */
@Singleton
class Settings {

  @Produces
  @Singleton
  Journal journal() {
    return new Journal();
  }

  @Produces
  @Named("opening")
  Long opening() {
    return 100L;
  }

  @Produces
  @Named("limit")
  Long limit() {
    return 7L;
  }
}
