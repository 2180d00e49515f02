package com.example;

import dev.cordon.Task;
import java.io.Serializable;

abstract class Shape implements Serializable {

  @Task
  abstract double area();
}
