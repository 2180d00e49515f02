package com.example.other;

public record Page(int number, Print print) {
  public record Print(String text) {}
}
