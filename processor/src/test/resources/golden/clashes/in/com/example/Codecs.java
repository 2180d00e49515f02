package com.example;

record Codecs(int n) {}
