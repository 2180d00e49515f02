package com.example;

interface Base<T> {
  boolean contains(T item);

  String toString();
}
