package com.example;

record ReferenceCodec(int n) {}
