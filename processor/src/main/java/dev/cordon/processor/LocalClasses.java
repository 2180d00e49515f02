package dev.cordon.processor;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Looks for annotated methods within the bodies of a class, as javac has parsed them. */
final class LocalClasses extends TreePathScanner<Void, Void> {
  private static final Map<String, Problem> PROBLEMS = Map.of(
      TaskStep.TASK, Problem.TASK_LOCAL_CLASS,
      GuardedGenerator.GUARDED, Problem.GUARDED_LOCAL_CLASS,
      ScopeStep.THREAD_SCOPED, Problem.SCOPED_LOCAL_CLASS);

  private final Trees trees;
  private final Set<String> imports;

  private LocalClasses(Trees trees, Set<String> imports) {
    this.trees = trees;
    this.imports = imports;
  }

  /** Reports what is found in {@code root}; a file that imports no annotation is not read. */
  static void report(ProcessingEnvironment environment, Element root) {
    Trees trees = Trees.instance(environment);
    TreePath path = trees.getPath(root);
    if (path != null) {
      Set<String> imports = importsOfOurs(path.getCompilationUnit());
      if (!imports.isEmpty()) {
        new LocalClasses(trees, imports).scan(path, null);
      }
    }
  }

  private static Set<String> importsOfOurs(CompilationUnitTree unit) {
    return unit.getImports().stream()
        .map(ImportTree::getQualifiedIdentifier)
        .map(Tree::toString)
        .flatMap(name -> name.equals("dev.cordon.*") ? PROBLEMS.keySet().stream() : Stream.of(name))
        .filter(PROBLEMS::containsKey)
        .collect(Collectors.toSet());
  }

  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    if (isWithinBody()) {
      imports.forEach(annotation -> report(method, annotation));
    }
    return super.visitMethod(method, null);
  }

  private void report(MethodTree method, String annotation) {
    if (has(method, annotation)) {
      String name = method.getParameters().stream()
          .map(parameter -> parameter.getType().toString())
          .collect(Collectors.joining(",", method.getName() + "(", ")"));
      trees.printMessage(
          Kind.ERROR,
          requireNonNull(PROBLEMS.get(annotation)).message(name),
          method,
          getCurrentPath().getCompilationUnit());
    }
  }

  private static boolean has(MethodTree method, String annotation) {
    String simple = annotation.substring(annotation.lastIndexOf('.') + 1);
    return method.getModifiers().getAnnotations().stream()
        .map(present -> present.getAnnotationType().toString())
        .anyMatch(name -> name.equals(simple) || name.equals(annotation));
  }

  private boolean isWithinBody() {
    for (TreePath p = getCurrentPath().getParentPath(); p != null; p = p.getParentPath()) {
      Tree around = p.getLeaf();
      if (around instanceof BlockTree
          || around instanceof NewClassTree
          || around instanceof LambdaExpressionTree) {
        return true;
      }
    }
    return false;
  }
}
