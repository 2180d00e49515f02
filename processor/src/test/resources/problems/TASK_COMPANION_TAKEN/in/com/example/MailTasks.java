package com.example;

import dev.cordon.task.TaskProcess;

/** Written by hand, and so in the way although it looks like a companion. */
class MailTasks {
  static final class SendProcess extends TaskProcess<Integer> {
    @Override
    public Integer call() {
      return 1;
    }
  }
}
