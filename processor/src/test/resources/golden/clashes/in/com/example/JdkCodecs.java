package com.example;

record JdkCodecs(int n) {}
