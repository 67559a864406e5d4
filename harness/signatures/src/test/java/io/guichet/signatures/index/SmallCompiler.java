package io.guichet.signatures.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a few classes of one package with the processor, as Maven or an editor would. */
final class SmallCompiler {
    private final Path sources;
    private final Path classes;
    private final String imports;
    private final List<String> errors = new ArrayList<>();

    SmallCompiler(Path folder, String imports) {
        this.sources = folder.resolve("sources/shop");
        this.classes = folder.resolve("classes");
        this.imports = imports;
    }

    SmallCompiler source(String name, String text) {
        try {
            Files.createDirectories(sources);
            Files.writeString(sources.resolve(name + ".java"), "package shop;\n" + imports + text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallCompiler delete(String name) {
        try {
            Files.delete(sources.resolve(name + ".java"));
            Files.delete(classes.resolve("shop/" + name + ".class"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void compile(String... names) {
        errors.clear();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            Files.createDirectories(classes);
            List<Path> paths = Stream.of(names)
                    .map(name -> sources.resolve(name + ".java"))
                    .toList();
            String classPath = System.getProperty("java.class.path") + java.io.File.pathSeparator + classes;
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    this::note,
                    List.of("-d", classes.toString(), "-classpath", classPath),
                    null,
                    files.getJavaFileObjectsFromPaths(paths));
            task.setProcessors(List.of(new ComponentIndexProcessor()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** The text of one file of the index, or null where there is none. */
    String index(String name) {
        Path file = classes.resolve("META-INF/plugin-components/" + name);
        try {
            return Files.exists(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Diagnostic<?> diagnostic) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            errors.add(diagnostic.getMessage(Locale.ROOT));
        }
    }
}
