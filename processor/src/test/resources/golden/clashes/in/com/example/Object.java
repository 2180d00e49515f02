package com.example;

record Object(int n) implements java.io.Serializable {}
