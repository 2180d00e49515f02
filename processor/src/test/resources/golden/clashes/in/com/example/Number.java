package com.example;

record Number(int n) {}
