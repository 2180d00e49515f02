package com.example;

class Faxtasks {}
