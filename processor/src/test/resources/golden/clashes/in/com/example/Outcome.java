package com.example;

record Outcome(int n) implements java.io.Serializable {}
