package com.example;

record SuppressWarnings(int n) implements java.io.Serializable {}
