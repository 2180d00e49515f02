package com.example;

record CallCodec(int n) {}
