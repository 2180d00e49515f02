package com.example;

import dev.cordon.Task;
import java.util.List;
import java.util.Map;

/** Generated classes inherit a member type State from Java 19 on. */
final class Machine {

  @Task(allow = {State.class, com.example.State.Part[].class})
  static <S extends State> List<? super State.Part> written(
      S state, State[] states, Map<State, ? extends State.Part> parts, Inner.State inner) {
    return List.of();
  }

  @Task
  static <State extends Comparable<State>, Event> State step(State state, List<Event> events) {
    return state;
  }

  @Task
  static com.example.other.State other(com.example.other.State.Part part) {
    return null;
  }

  static final class Inner {
    enum State {
      ON,
      OFF
    }

    private Inner() {}
  }

  private Machine() {}
}
