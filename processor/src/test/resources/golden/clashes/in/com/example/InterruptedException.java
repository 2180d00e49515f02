package com.example;

record InterruptedException(int n) implements java.io.Serializable {}
