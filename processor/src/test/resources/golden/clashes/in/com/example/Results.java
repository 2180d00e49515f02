package com.example;

record Results(int n) implements java.io.Serializable {}
