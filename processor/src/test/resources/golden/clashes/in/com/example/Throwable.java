package com.example;

record Throwable(int n) implements java.io.Serializable {}
