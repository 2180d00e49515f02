package com.example;

record Duration(int n) implements java.io.Serializable {}
