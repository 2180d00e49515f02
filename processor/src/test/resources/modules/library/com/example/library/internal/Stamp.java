package com.example.library.internal;

import java.io.Serializable;

public record Stamp(int value) implements Serializable {}
