/** Exports and opens nothing. */
module com.example.app {
  requires static dev.cordon;
  requires dev.cordon.runtime;
}
