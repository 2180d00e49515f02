package com.example.other;

public record State(int n) implements java.io.Serializable {
  public enum Part {
    TAIL
  }
}
