package dev.cordon.pool;

/** The engine of threads keeps the contract. */
final class ThreadEngineTest extends EngineContract {
  @Override
  Engine engine() {
    return Engine.named("threads");
  }
}
