package com.example;

record Thread(java.lang.Thread.State state, java.lang.Number number) {}
