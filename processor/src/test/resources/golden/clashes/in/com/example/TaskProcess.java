package com.example;

record TaskProcess(int n) implements java.io.Serializable {}
