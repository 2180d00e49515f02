package dev.cordon.integration.spring;

import dev.cordon.integration.Journal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Has the beans of this package found, and makes those of other types. */
@Configuration
@ComponentScan
class Settings {

  @Bean
  Journal journal() {
    return new Journal();
  }

  @Bean
  Long opening() {
    return 100L;
  }

  @Bean
  Long limit() {
    return 7L;
  }
}
