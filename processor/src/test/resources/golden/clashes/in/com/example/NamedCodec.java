package com.example;

record NamedCodec(int n) {}
