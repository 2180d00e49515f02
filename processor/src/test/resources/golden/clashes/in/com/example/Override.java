package com.example;

record Override(int n) implements java.io.Serializable {}
