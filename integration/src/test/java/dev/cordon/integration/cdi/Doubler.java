package dev.cordon.integration.cdi;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Doubles numbers. */
@Doubled
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class Doubler {

  @AroundInvoke
  Object around(InvocationContext context) throws Exception {
    return 2 * (Integer) context.proceed();
  }
}
