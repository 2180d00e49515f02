package com.example;

record Generated(int n) implements java.io.Serializable {}
