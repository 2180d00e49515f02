package com.example;

record Future(int n) implements java.io.Serializable {}
