package com.example;

import dev.cordon.guard.Guard;

class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    Account account = new GuardedAccount("account");
    Thread other = new Thread(() -> account.deposit(3));
    other.start();
    account.withdraw(1);
    other.join();
    System.out.println(account.getName() + " " + account.getBalance());

    Person person = new GuardedPerson("person", 17, false);
    person.birthday();
    System.out.println(person);
    System.out.println(new GuardedPerson());

    Manager manager = new GuardedManager("manager", 40);
    manager.setSalary(9);
    manager.raise();
    System.out.println(manager.getName() + " " + manager.getSalary());
    System.out.println(Guard.of(manager));

    Outer.Inner<String> inner = new GuardedOuter_Inner<>("inner");
    inner.make();
    System.out.println(inner.take());
    System.out.println(new GuardedOuter_Inner<String>().getValue());
  }
}
