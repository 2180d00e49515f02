package dev.cordon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The rules of the house that a compiler does not keep. */
@Timeout(60)
final class ArchitectureTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("dev.cordon");

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
}
