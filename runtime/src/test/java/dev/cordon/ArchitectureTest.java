package dev.cordon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The rules of the house that a compiler does not keep. */
@Timeout(60)
final class ArchitectureTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("dev.cordon");

  private static final String ROOT = "dev.cordon.";

  @Test
  void packages_haveNoCycles() {
    slices().matching("dev.cordon.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void runtime_dependsOnTheBaseModuleAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.cordon..",
            "java.io..",
            "java.lang..",
            "java.math..",
            "java.net..",
            "java.nio..",
            "java.security..",
            "java.time..",
            "java.util..",
            "org.jspecify.annotations..")
        .check(CLASSES);
  }

  @Test
  void wire_knowsNoOtherPackage() {
    noClasses()
        .that()
        .resideInAPackage("..internal.wire..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.cordon.task..", "..codec..", "..launch..", "..worker..", "..context..")
        .check(CLASSES);
  }

  @Test
  void launch_knowsNothingOfTasks() {
    noClasses()
        .that()
        .resideInAnyPackage("..internal.launch..", "..internal.codec..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.cordon.task..", "..worker..")
        .check(CLASSES);
  }

  @Test
  void worker_isTheTopAndNobodyDependsOnIt() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..internal.worker..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..internal.worker..")
        .check(CLASSES);
  }

  @Test
  void sleep_isCalledNowhere() {
    noClasses().should().callMethod(Thread.class, "sleep", long.class).check(CLASSES);
  }

  /** An arrow stands for what no other way of arrows says. */
  @Test
  void pictureOfTheDesign_isThatOfTheCode() throws Exception {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass one : CLASSES) {
      Set<String> used = uses.computeIfAbsent(name(one), any -> new TreeSet<>());
      for (Dependency each : one.getDirectDependenciesFromSelf()) {
        JavaClass target = each.getTargetClass();
        if (target.getPackageName().startsWith(ROOT)) {
          used.add(name(target));
        }
      }
      used.remove(name(one));
    }

    Set<String> arrows = new TreeSet<>();
    uses.forEach((from, used) -> used.stream()
        .filter(to -> used.stream().noneMatch(by -> reaches(uses, by, to)))
        .forEach(to -> arrows.add(from + " --> " + to)));

    assertThat(Files.readAllLines(Path.of("../docs/design.md")).stream()
            .map(String::strip)
            .filter(line -> line.contains(" --> ")))
        .containsExactlyElementsOf(arrows);
  }

  private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
    return uses.getOrDefault(from, Set.of()).stream()
        .anyMatch(next -> next.equals(to) || reaches(uses, next, to));
  }

  private static String name(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).replace("internal.", "_");
  }
}
