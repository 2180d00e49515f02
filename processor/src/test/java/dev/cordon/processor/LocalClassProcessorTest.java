package dev.cordon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class LocalClassProcessorTest {

  @Test
  void process_reportsTasksOfLocalAndAnonymousClasses() {
    JavaFileObject source = JavaFileObjects.forSourceString("com.example.Hidden", """
        package com.example;
        import dev.cordon.Task;
        class Hidden {
          final Object field = new Object() {
            @Task void anonymous() {}
          };
          void method() {
            class Local {
              @dev.cordon.Task int local(String[] names, int... counts) { return 1; }
            }
            Runnable lambda = () -> { record Point() { @Task static void within() {} } };
          }
        }
        """);

    Compilation compilation = compile(source);

    assertThat(compilation).hadErrorCount(3);
    assertThat(compilation)
        .hadErrorContaining(
            "[TASK_LOCAL_CLASS] anonymous() is a method of a local or anonymous class, which no"
                + " generated class can name. Move it to a class that has a name of its own.")
        .inFile(source)
        .onLine(5);
    assertThat(compilation)
        .hadErrorContaining("[TASK_LOCAL_CLASS] local(String[],int[]) is a method")
        .inFile(source)
        .onLine(9);
    assertThat(compilation)
        .hadErrorContaining("[TASK_LOCAL_CLASS] within() is a method")
        .inFile(source)
        .onLine(11);
  }

  @Test
  void process_reportsGuardedMethodsOfLocalClasses() {
    JavaFileObject source = JavaFileObjects.forSourceString("com.example.Hidden", """
        package com.example;
        import dev.cordon.Guarded;
        class Hidden {
          @interface Task {}
          void method() {
            class Local {
              @Guarded void local(int count) {}
              @Task void other() {}
            }
          }
        }
        """);

    Compilation compilation = compile(source);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[GUARDED_LOCAL_CLASS] local(int) is a method of a local or anonymous class, which no"
                + " generated class can extend. Move it to a class that has a name of its own.")
        .inFile(source)
        .onLine(7);
  }

  @Test
  void process_reportsScopedMethodsOfLocalClasses() {
    JavaFileObject source = JavaFileObjects.forSourceString("com.example.Hidden", """
        package com.example;
        import dev.cordon.ThreadScoped;
        class Hidden {
          void method() {
            record Local() {
              @ThreadScoped static String local() { return ""; }
            }
          }
        }
        """);

    Compilation compilation = compile(source);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[SCOPED_LOCAL_CLASS] local() is a method of a local or anonymous class, which no"
                + " generated class can name. Move it to a class that has a name of its own.")
        .inFile(source)
        .onLine(6);
  }

  @Test
  void process_acceptsTasksOfNamedClassesAndAnnotationsOfOthers() {
    JavaFileObject named = JavaFileObjects.forSourceString("com.example.Named", """
        package com.example;
        import dev.cordon.*;
        class Named {
          @Task static int top() { return 1; }
          static class Nested {
            @Task static int nested() { return 1; }
          }
        }
        """);
    JavaFileObject other = JavaFileObjects.forSourceString("com.example.Other", """
        package com.example;
        class Other {
          @interface Task {}
          Object field = new Object() { @Task void anonymous() {} };
        }
        """);

    assertThat(compile(named, other)).succeededWithoutWarnings();
  }

  private static Compilation compile(JavaFileObject... sources) {
    return Compiler.javac()
        .withProcessors(new TaskProcessor(), new LocalClassProcessor())
        .compile(sources);
  }
}
