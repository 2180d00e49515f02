package com.example;

import dev.cordon.ThreadScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class Shell {
  interface Inner {
    @ThreadScoped
    static Deque<@Nullable String> stack() {
      return new ArrayDeque<>();
    }

    @ThreadScoped
    static @Nullable Inner current() {
      return null;
    }
  }

  static class Database {
    @ThreadScoped
    protected static Connection connection() throws SQLException {
      return DriverManager.getConnection("jdbc:none");
    }

    @ThreadScoped
    static byte[] buffer() throws Throwable {
      return new byte[8192];
    }
  }
}
