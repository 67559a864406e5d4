package io.guichet.acceptance.running;

import java.io.File;
import java.nio.file.Path;

/** What the build made, told by Maven as system properties. */
public final class Built {

    private Built() {}

    /** The plugin's jar, as it is shipped. */
    public static Path plugin() {
        return Path.of(required("guichet.jar"));
    }

    static String hostClassPath() {
        return required("guichet.host.jar") + File.pathSeparator + required("guichet.host.lib") + File.separator + "*";
    }

    /** A folder below {@code target} for logs and pictures. */
    public static Path folder(String name) {
        return Path.of("target", "acceptance", name).toAbsolutePath();
    }

    private static String required(String property) {
        var value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("system property " + property + " is missing: run this with Maven");
        }
        return value;
    }
}
