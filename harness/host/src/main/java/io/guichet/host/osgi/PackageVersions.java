package io.guichet.host.osgi;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions of a jar's packages: as it exports them, else the jar's own. */
record PackageVersions(Map<String, String> exported, String ofJar) {

    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern VERSION = Pattern.compile(";\\s*version\\s*=\\s*\"?([^\";]+)");
    private static final Pattern NUMBERS = Pattern.compile("^\\d+(\\.\\d+){0,2}");

    /** A folder of classes has no versions. */
    static PackageVersions of(File home) {
        if (!home.isFile()) {
            return new PackageVersions(Map.of(), "0.0.0");
        }
        try (JarFile jar = new JarFile(home)) {
            Attributes attributes = Optional.ofNullable(jar.getManifest())
                    .map(Manifest::getMainAttributes)
                    .orElseGet(Attributes::new);
            return new PackageVersions(exported(attributes.getValue("Export-Package")), ofJar(attributes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> exported(String header) {
        Map<String, String> versions = new HashMap<>();
        for (String clause : header == null ? new String[0] : COMMA_OUTSIDE_QUOTES.split(header)) {
            Matcher version = VERSION.matcher(clause);
            if (version.find()) {
                versions.put(clause.split(";", 2)[0].trim(), version.group(1).trim());
            }
        }
        return versions;
    }

    private static String ofJar(Attributes attributes) {
        return Optional.ofNullable(attributes.getValue("Bundle-Version"))
                .or(() -> Optional.ofNullable(attributes.getValue("Implementation-Version")))
                .map(NUMBERS::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .orElse("0.0.0");
    }

    String of(String packageName) {
        return exported.getOrDefault(packageName, ofJar);
    }
}
