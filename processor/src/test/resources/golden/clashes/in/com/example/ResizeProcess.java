package com.example;

record ResizeProcess(int n) implements java.io.Serializable {}
