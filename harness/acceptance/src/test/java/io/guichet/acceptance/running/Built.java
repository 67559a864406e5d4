package io.guichet.acceptance.running;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What the build made, told by Maven as system properties. */
public final class Built {

    private Built() {}

    /** The plugin's jar, as it is shipped. */
    public static Path plugin() {
        return Path.of(required("guichet.jar"));
    }

    /** The plugin that brings the wired tests. */
    public static Path wiredTests() {
        return Path.of(required("guichet.tests.jar"));
    }

    /** The plugin's jar, built once more. */
    public static Path pluginAgain() {
        return Path.of(required("guichet.jar.again"));
    }

    /** The pages of the gallery, which the host serves. */
    static Path gallery() {
        return Path.of(required("guichet.gallery"));
    }

    static Path host() {
        return Path.of(required("guichet.host.jar"));
    }

    static String hostClassPath() {
        return host() + File.pathSeparator + required("guichet.host.lib") + File.separator + "*";
    }

    /** A folder below {@code target} for logs and pictures. */
    public static Path folder(String name) {
        return Path.of("target", "acceptance", name).toAbsolutePath();
    }

    /** A folder of this JVM's own: the build runs the tests in more than one at a time. */
    public static Path ownFolder(String name) {
        return folder(System.getProperty("guichet.fork", "jvm-1")).resolve(name);
    }

    /** Such a folder, emptied of what an earlier run left. */
    public static Path freshFolder(String name) {
        var folder = ownFolder(name);
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }

    private static String required(String property) {
        var value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("system property " + property + " is missing: run this with Maven");
        }
        return value;
    }
}
