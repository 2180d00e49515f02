package dev.cordon.processor;

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
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Looks for tasks within the bodies of a class, as javac has parsed them. */
final class LocalTasks extends TreePathScanner<Void, Void> {
  private final Trees trees;

  private LocalTasks(Trees trees) {
    this.trees = trees;
  }

  /**
   * Reports what is found in {@code root}; a file that does not import the annotation is not read.
   */
  static void report(ProcessingEnvironment environment, Element root) {
    Trees trees = Trees.instance(environment);
    TreePath path = trees.getPath(root);
    if (path != null && importsTask(path.getCompilationUnit())) {
      new LocalTasks(trees).scan(path, null);
    }
  }

  private static boolean importsTask(CompilationUnitTree unit) {
    return unit.getImports().stream()
        .map(ImportTree::getQualifiedIdentifier)
        .map(Tree::toString)
        .anyMatch(name -> name.equals(TaskStep.TASK) || name.equals("dev.cordon.*"));
  }

  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    if (isTask(method) && isWithinBody()) {
      String name = method.getParameters().stream()
          .map(parameter -> parameter.getType().toString())
          .collect(Collectors.joining(",", method.getName() + "(", ")"));
      trees.printMessage(
          Kind.ERROR,
          Problem.TASK_LOCAL_CLASS.message(name),
          method,
          getCurrentPath().getCompilationUnit());
    }
    return super.visitMethod(method, null);
  }

  private static boolean isTask(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .anyMatch(name -> name.equals("Task") || name.equals(TaskStep.TASK));
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
