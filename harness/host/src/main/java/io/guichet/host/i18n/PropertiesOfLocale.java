package io.guichet.host.i18n;

import io.guichet.host.plugins.PluginProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.osgi.framework.Bundle;

/** One translation bundle of a plugin: texts by key, for each language suffix; the empty suffix is the default. */
record PropertiesOfLocale(Map<String, Properties> bySuffix) {

    /** Reads {@code <location>.properties}, {@code <location>_fr.properties} and so on; dots may stand for slashes. */
    static PropertiesOfLocale of(Bundle bundle, String location) {
        String path = location.replace('.', '/');
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "/";
        String name = path.substring(path.lastIndexOf('/') + 1);
        Enumeration<URL> files = bundle.findEntries(folder, name + "*.properties", false);
        Map<String, Properties> bySuffix = new HashMap<>();
        if (files != null) {
            Collections.list(files).forEach(file -> suffix(file, name).ifPresent(s -> bySuffix.put(s, read(file))));
        }
        if (!bySuffix.containsKey("")) {
            throw new PluginProblem("Expected " + path + ".properties in " + bundle.getSymbolicName());
        }
        return new PropertiesOfLocale(bySuffix);
    }

    private static Optional<String> suffix(URL file, String name) {
        String path = file.getPath();
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        String rest = fileName.substring(name.length(), fileName.length() - ".properties".length());
        return Optional.of(rest).filter(text -> text.isEmpty() || text.startsWith("_"));
    }

    private static Properties read(URL file) {
        Properties properties = new Properties();
        try (InputStream in = file.openStream()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new PluginProblem("Could not read " + file, e);
        }
        return properties;
    }

    Optional<String> text(String suffix, String key) {
        return Optional.ofNullable(bySuffix.get(suffix)).map(properties -> properties.getProperty(key));
    }
}
