package io.guichet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** What tests do not do: sleep, or be switched off. */
class TestHabitsTest {
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("io.guichet", "it.io.guichet");

    @Test
    void the_rules_below_see_the_tests() {
        assertThat(TESTS).hasSizeGreaterThan(1);
    }

    @Test
    void tests_wait_for_what_they_want_to_see() throws NoSuchMethodException {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(TESTS);
    }

    @Test
    void a_flaky_test_is_fixed_or_deleted() {
        noClasses().should().beAnnotatedWith(Disabled.class).check(TESTS);
        noMethods().should().beAnnotatedWith(Disabled.class).check(TESTS);
    }
}
