package com.example;

record Codec(int n) {}
