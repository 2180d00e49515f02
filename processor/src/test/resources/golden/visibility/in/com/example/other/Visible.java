package com.example.other;

public record Visible(int n) implements java.io.Serializable {}
