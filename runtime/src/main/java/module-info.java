/**
 * Runs methods in processes of their own.
 *
 * <p>Code that Cordon generates needs this module and nothing else at run time.
 */
module dev.cordon.runtime {
  exports dev.cordon.codec;
  exports dev.cordon.generated;
  exports dev.cordon.guard;
  exports dev.cordon.pool;
  exports dev.cordon.scope;
  exports dev.cordon.shared;
  exports dev.cordon.task;

  uses dev.cordon.pool.Engine;
  uses dev.cordon.scope.TravellingContext;

  provides dev.cordon.pool.Engine with
      dev.cordon.internal.engine.ProcessEngine,
      dev.cordon.internal.engine.ThreadEngine;

  requires static org.jspecify;
}
