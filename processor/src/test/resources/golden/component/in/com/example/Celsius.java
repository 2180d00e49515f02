package com.example;

import dev.cordon.Task;
import java.io.Serializable;

/** The annotation of a component is one of its accessor. */
record Celsius(@Task double degrees) implements Serializable {}
