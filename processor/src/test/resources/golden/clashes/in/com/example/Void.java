package com.example;

record Void(int n) implements java.io.Serializable {}
