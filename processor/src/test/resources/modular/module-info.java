/** Exports and opens nothing, and cannot see {@code javax.annotation.processing.Generated}. */
module com.example.app {
  requires static dev.cordon;
  requires dev.cordon.runtime;
}
