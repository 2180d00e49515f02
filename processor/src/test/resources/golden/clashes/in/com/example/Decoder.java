package com.example;

record Decoder(int n) {}
