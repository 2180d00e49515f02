package com.example;

record ExecutionException(int n) implements java.io.Serializable {}
