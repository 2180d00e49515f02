package com.example.library;

import com.example.library.internal.Stamp;
import java.io.Serializable;

public record Parcel(String receiver, Stamp stamp) implements Serializable {}
