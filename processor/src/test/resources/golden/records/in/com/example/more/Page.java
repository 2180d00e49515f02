package com.example.more;

public record Page(int number) {}
