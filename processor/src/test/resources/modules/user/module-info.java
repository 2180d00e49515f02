/** Cannot name all that the records of the library are made of. */
module com.example.user {
  requires static dev.cordon;
  requires dev.cordon.runtime;
  requires com.example.library;
}
