package com.example;

record Integer(int n) implements java.io.Serializable {}
