package com.example;

record Process(int n) implements java.io.Serializable {}
