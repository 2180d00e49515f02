package com.example;

record LaunchOptions(int n) implements java.io.Serializable {}
