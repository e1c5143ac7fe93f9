package org.mahdar.measure;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Dependencies point one way, as docs/architecture.md says. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.mahdar");

  @Test
  void modulesUseOnlyTheModulesBeforeThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("org.mahdar.text..")
        .layer("source")
        .definedBy("org.mahdar.source..")
        .layer("finding")
        .definedBy("org.mahdar.finding..")
        .layer("grammar")
        .definedBy("org.mahdar.grammar..")
        .layer("reading")
        .definedBy("org.mahdar.reading..")
        .layer("chain")
        .definedBy("org.mahdar.chain..")
        .layer("ledger")
        .definedBy("org.mahdar.ledger..")
        .layer("search")
        .definedBy("org.mahdar.search..")
        .layer("scoring")
        .definedBy("org.mahdar.scoring..")
        .layer("desk")
        .definedBy("org.mahdar.desk..")
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("source")
        .mayOnlyAccessLayers("text")
        .whereLayer("finding")
        .mayOnlyAccessLayers("text")
        .whereLayer("grammar")
        .mayOnlyAccessLayers("text")
        .whereLayer("reading")
        .mayOnlyAccessLayers("text", "finding", "grammar")
        .whereLayer("chain")
        .mayOnlyAccessLayers("text")
        .whereLayer("ledger")
        .mayOnlyAccessLayers("text", "finding", "chain")
        .whereLayer("search")
        .mayOnlyAccessLayers("text", "finding")
        .whereLayer("scoring")
        .mayOnlyAccessLayers("text", "finding")
        .whereLayer("desk")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void thereIsNoCycleOfPackages() {
    slices().matching("org.mahdar.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noPackageIsARoomForEverything() {
    noClasses()
        .that(alwaysTrue())
        .should()
        .resideInAnyPackage("..util..", "..common..", "..core..", "..manager..", "..helper..")
        .check(CLASSES);
  }

  @Test
  void theLedgerAndSearchNeverSeeHowAnythingIsRead() {
    noClasses()
        .that(resideInAnyPackage("org.mahdar.ledger..", "org.mahdar.search.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.mahdar.reading..", "org.mahdar.grammar.."))
        .check(CLASSES);
  }
}
