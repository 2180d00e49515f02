/** The annotations of Cordon. Programs need them at compile time only. */
module dev.cordon {
  exports dev.cordon;
}
