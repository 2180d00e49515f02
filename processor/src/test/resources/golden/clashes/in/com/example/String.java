package com.example;

record String(int n) implements java.io.Serializable {}
