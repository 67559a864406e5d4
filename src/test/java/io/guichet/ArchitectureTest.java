package io.guichet;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rings of the plugin, and what each may lean on: {@code web → core ← jira}. */
class ArchitectureTest {
    private static final String CORE = "io.guichet.core..";
    private static final String WEB = "io.guichet.web..";
    private static final String JIRA = "io.guichet.jira..";

    /** How many classes each ring has at least; raise it as they grow, so that a rule never looks at nothing. */
    private static final Map<String, Integer> AT_LEAST = Map.of(CORE, 100, WEB, 90, JIRA, 50);

    private static final JavaClasses PLUGIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.guichet.core", "io.guichet.web", "io.guichet.jira");

    @Test
    void the_rules_below_see_the_whole_plugin() {
        AT_LEAST.forEach((ring, count) ->
                assertThat(PLUGIN.that(resideInAnyPackage(ring))).as(ring).hasSizeGreaterThanOrEqualTo(count));
    }

    @Test
    void every_class_lives_in_a_ring() {
        classes()
                .that()
                .resideInAPackage("io.guichet..")
                .should()
                .resideInAnyPackage(CORE, WEB, JIRA)
                .check(PLUGIN);
    }

    @Test
    void core_is_plain_java() {
        classes()
                .that()
                .resideInAPackage(CORE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                CORE,
                                "java..",
                                "jakarta.inject..",
                                "jakarta.annotation..",
                                "org.slf4j..",
                                "org.jspecify..")
                        .and(DescribedPredicate.not(resideInAnyPackage("java.sql..", "java.awt.."))))
                .check(PLUGIN);
    }

    @Test
    void doors_in_and_doors_out_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JIRA)
                .allowEmptyShould(true)
                .check(PLUGIN);
        noClasses()
                .that()
                .resideInAPackage(JIRA)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(WEB)
                .allowEmptyShould(true)
                .check(PLUGIN);
    }

    @Test
    void only_doors_in_speak_http_and_only_doors_out_speak_sql() {
        noClasses()
                .that()
                .resideInAPackage(JIRA)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws..", "jakarta.servlet..")
                .allowEmptyShould(true)
                .check(PLUGIN);
        noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..", "java.sql..")
                .allowEmptyShould(true)
                .check(PLUGIN);
    }

    @Test
    void nobody_needs_spring_or_osgi_at_compile_time() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.osgi..", "javax.inject..", "javax.servlet..")
                .check(PLUGIN);
    }

    @Test
    void packages_are_named_after_the_product() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..model..",
                        "..dto..",
                        "..impl..",
                        "..manager..",
                        "..service..")
                .check(PLUGIN);
    }

    @Test
    void classes_are_named_after_what_they_are() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameStartingWith("Default")
                .check(PLUGIN);
    }

    @Test
    void the_time_comes_from_a_clock_that_was_passed_in() {
        noClasses().should().callMethodWhere(readsTheWallClock()).check(PLUGIN);
        noClasses().should().callConstructor(Date.class).check(PLUGIN);
        noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .callMethodWhere(target(owner(name(Clock.class.getName()))).and(target(name("systemUTC"))))
                .orShould()
                .callMethodWhere(target(owner(name(Clock.class.getName()))).and(target(name("systemDefaultZone"))))
                .check(PLUGIN);
    }

    private static DescribedPredicate<JavaMethodCall> readsTheWallClock() {
        return DescribedPredicate.describe("reads the wall clock", call -> {
            String owner = call.getTargetOwner().getName();
            boolean now = owner.startsWith("java.time.") && call.getName().equals("now");
            boolean passedIn =
                    call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return now && !passedIn
                    || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        });
    }

    /** The framework would say 404 of a number that is none; {@code Parameters} says 400, and which. */
    @Test
    void what_stands_in_an_address_is_text_until_we_have_read_it() {
        assertThat(PLUGIN.stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(method -> method.getParameters().stream())
                        .filter(parameter -> parameter.isAnnotatedWith(QueryParam.class)
                                || parameter.isAnnotatedWith(PathParam.class))
                        .filter(parameter -> !parameter.getRawType().isEquivalentTo(String.class))
                        .map(parameter -> parameter.getOwner().getFullName()))
                .isEmpty();
    }
}
