package com.example;

record Encoder(int n) {}
