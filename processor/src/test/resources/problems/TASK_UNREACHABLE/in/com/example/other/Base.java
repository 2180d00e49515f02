package com.example.other;

public class Base {
  protected record Token(int n) implements java.io.Serializable {}
}
