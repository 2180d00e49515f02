package com.example.library;

public record Letter(String receiver) {}
