package com.example;

interface Named {
  String getName();
}
