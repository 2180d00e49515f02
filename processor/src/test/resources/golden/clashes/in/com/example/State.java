package com.example;

record State(int n) implements java.io.Serializable {}
