package com.example;

class IOException extends java.lang.Exception {
  private static final long serialVersionUID = 1L;
}
