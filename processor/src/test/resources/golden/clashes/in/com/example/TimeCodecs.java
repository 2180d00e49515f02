package com.example;

record TimeCodecs(int n) {}
