package dev.cordon.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.Processor;
import javax.lang.model.type.TypeMirror;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The rules of the house that a compiler does not keep. */
@Timeout(60)
final class ArchitectureTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("dev.cordon.processor");

  /** The members of an interface are public, and no more visible than the interface. */
  @Test
  void processors_areAllThatIsPublic() {
    classes()
        .that()
        .arePublic()
        .and(describe(
            "are in no class that is not",
            type -> type.getEnclosingClass()
                .map(around -> around.getModifiers().contains(JavaModifier.PUBLIC))
                .orElse(true)))
        .should()
        .beAssignableTo(Processor.class)
        .andShould()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
  }

  @Test
  void messager_isKnownToTheReporterAlone() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Reporter")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Messager.class)
        .check(CLASSES);
  }

  /** The step hands it on. */
  @Test
  void filer_isUsedBySourcesAlone() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Sources")
        .should()
        .callMethodWhere(describe(
            "methods of the filer",
            (JavaMethodCall call) -> call.getTargetOwner().isAssignableTo(Filer.class)))
        .check(CLASSES);
    noClasses()
        .that()
        .doNotHaveSimpleName("Sources")
        .should()
        .callMethodWhere(
            describe("JavaFile.writeTo", (JavaMethodCall call) -> call.getName().equals("writeTo")))
        .check(CLASSES);
  }

  /** Two mirrors of one type need not be equal; only the compiler's own comparison says. */
  @Test
  void types_areNotComparedByEquals() {
    noClasses()
        .should()
        .callMethodWhere(describe(
            "TypeMirror.equals",
            (JavaMethodCall call) -> call.getName().equals("equals")
                && call.getTargetOwner().isAssignableTo(TypeMirror.class)))
        .check(CLASSES);
  }

  @Test
  void writers_lookAtModelsAlone() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Writer")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model.type..", "javax.lang.model.util..")
        .check(CLASSES);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("dev.cordon.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void runtimeAndAnnotations_areKnownByNameOnly() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.cordon", "dev.cordon.task..", "dev.cordon.generated..")
        .check(CLASSES);
  }
}
