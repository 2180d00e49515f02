package com.example;

/** @deprecated use bronze */
@Deprecated
record Stone(int n) implements java.io.Serializable {}
