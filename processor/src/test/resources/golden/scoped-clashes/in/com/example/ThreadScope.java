package com.example;

/** A user's class of a name of the runtime's. */
class ThreadScope {}
