/** Keeps a type of its record to itself. */
module com.example.library {
  exports com.example.library;
}
