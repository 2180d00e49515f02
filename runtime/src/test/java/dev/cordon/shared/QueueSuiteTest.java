package dev.cordon.shared;

import com.google.common.collect.testing.QueueTestSuiteBuilder;
import com.google.common.collect.testing.TestStringQueueGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import junit.framework.TestCase;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Guava's suite for queues. */
@Timeout(120)
final class QueueSuiteTest extends Managers {

  @TestFactory
  Stream<DynamicNode> suite() {
    return managers().stream()
        .flatMap(manager -> Stream.of(
            suite("unbounded at " + manager, manager::queue),
            suite("bounded at " + manager, () -> manager.queue(20))));
  }

  private static DynamicNode suite(String name, Supplier<SharedQueue<String>> queues) {
    var generator = new TestStringQueueGenerator() {
      @Override
      protected Queue<String> create(String[] elements) {
        SharedQueue<String> queue = queues.get();
        queue.addAll(List.of(elements));
        return queue;
      }
    };
    return node(QueueTestSuiteBuilder.using(generator)
        .named(name)
        .withFeatures(
            CollectionSize.ANY,
            CollectionFeature.GENERAL_PURPOSE,
            CollectionFeature.KNOWN_ORDER,
            CollectionFeature.SERIALIZABLE)
        .createTestSuite());
  }

  /** Shows a test of JUnit 3 to JUnit 5. */
  private static DynamicNode node(junit.framework.Test test) {
    if (test instanceof TestSuite suite) {
      return DynamicContainer.dynamicContainer(
          suite.getName(), Collections.list(suite.tests()).stream().map(QueueSuiteTest::node));
    }
    return DynamicTest.dynamicTest(test.toString(), () -> ((TestCase) test).runBare());
  }
}
