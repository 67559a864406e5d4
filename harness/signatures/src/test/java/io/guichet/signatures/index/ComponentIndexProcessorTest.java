package io.guichet.signatures.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentIndexProcessorTest {
    private static final String IMPORTS =
            """
            import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            import jakarta.inject.Inject;
            import jakarta.inject.Named;
            """;
    private static final String DESK =
            "@Named public class Desk { @Inject Desk(@ComponentImport Runnable r, Door d) {} }";
    private static final String DOOR =
            "@Named(\"front\") public class Door { Door(@ComponentImport Comparable<Door> c) {} }";

    @TempDir
    java.nio.file.Path folder;

    @Test
    void beans_and_what_they_import_are_listed_in_order() {
        SmallCompiler compiler = new SmallCompiler(folder, IMPORTS);

        compiler.source("Door", DOOR).source("Desk", DESK).compile("Door", "Desk");

        assertThat(compiler.index("component")).isEqualTo("shop.Desk\nshop.Door#front\n");
        assertThat(compiler.index("imports")).isEqualTo("java.lang.Comparable\njava.lang.Runnable\n");
        assertThat(compiler.index("exports")).isNull();
    }

    @Test
    void exports_name_their_interfaces_only_where_the_annotation_does() {
        SmallCompiler compiler = new SmallCompiler(folder, IMPORTS);

        compiler.source(
                        "Bell",
                        "@Named @ExportAsService public class Bell implements Runnable { public void run() {} }")
                .source(
                        "Clock",
                        "@Named @ExportAsService({Runnable.class, AutoCloseable.class}) public class Clock"
                                + " implements Runnable, AutoCloseable { public void run() {} public void close() {} }")
                .compile("Bell", "Clock");

        assertThat(compiler.index("exports"))
                .isEqualTo("shop.Bell\nshop.Clock#java.lang.AutoCloseable,java.lang.Runnable\n");
    }

    @Test
    void nested_beans_have_their_binary_name() {
        SmallCompiler compiler = new SmallCompiler(folder, IMPORTS);

        compiler.source("House", "public class House { @Named public static class Room {} }")
                .compile("House");

        assertThat(compiler.index("component")).isEqualTo("shop.House$Room\n");
    }

    @Test
    void compiling_one_class_again_keeps_the_others() {
        SmallCompiler compiler = new SmallCompiler(folder, IMPORTS);
        compiler.source("Door", DOOR).source("Desk", DESK).compile("Door", "Desk");

        compiler.source("Door", "@Named public class Door {}").compile("Door");

        assertThat(compiler.index("component")).isEqualTo("shop.Desk\nshop.Door\n");
        assertThat(compiler.index("imports")).isEqualTo("java.lang.Runnable\n");
    }

    @Test
    void a_class_that_is_no_bean_any_more_leaves_the_index() {
        SmallCompiler compiler = new SmallCompiler(folder, IMPORTS);
        compiler.source("Door", DOOR).source("Desk", DESK).compile("Door", "Desk");

        compiler.source("Door", "public class Door {}").compile("Door");

        assertThat(compiler.index("component")).isEqualTo("shop.Desk\n");
    }

    @Test
    void a_class_that_was_deleted_leaves_the_index() {
        SmallCompiler compiler = new SmallCompiler(folder, IMPORTS);
        compiler.source("Door", DOOR)
                .source("Shop", "@Named public class Shop {}")
                .compile("Door", "Shop");

        compiler.delete("Door").compile("Shop");

        assertThat(compiler.index("component")).isEqualTo("shop.Shop\n");
        assertThat(compiler.index("imports")).isEmpty();
    }

    @Test
    void importing_without_being_a_bean_is_an_error() {
        SmallCompiler compiler = new SmallCompiler(folder, IMPORTS);

        compiler.source("Desk", "public class Desk { Desk(@ComponentImport Runnable r) {} }")
                .compile("Desk");

        assertThat(compiler.errors()).anyMatch(error -> error.contains("annotate it with @Named"));
    }
}
