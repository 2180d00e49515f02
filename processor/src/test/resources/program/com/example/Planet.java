package com.example;

import dev.cordon.Task;

enum Planet {
  MARS {
    @Override
    Planet next() {
      return EARTH;
    }
  },
  EARTH {
    @Override
    Planet next() {
      return this;
    }
  };

  abstract Planet next();

  @Task
  Planet heavier() {
    return next();
  }
}
