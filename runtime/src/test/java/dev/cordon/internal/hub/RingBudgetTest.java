package dev.cordon.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many clients may have rings. */
@Timeout(60)
final class RingBudgetTest {

  @Test
  void clientsBeyondTheBudget_haveNoRings_untilOthersAreForgotten() {
    var budget = new RingBudget();
    List<Object> clients = new ArrayList<>();
    for (int i = 0; i < RingBudget.MOST; i++) {
      clients.add(new Object());
      assertThat(budget.allows(clients.get(i))).isTrue();
    }
    assertThat(budget.allows(new Object())).isFalse();
    assertThat(clients).hasSize(RingBudget.MOST);

    clients.clear();
    boolean allowed = false;
    while (!allowed) {
      System.gc();
      allowed = budget.allows(new Object());
    }
  }
}
