package io.guichet.host.start;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds the test plugin into a bundle, as the plugin's own build does. */
final class TestPlugin {

    static final String KEY = "io.guichet.host.testplugin";

    private static final Path CLASSES = Path.of("target", "test-classes");

    private TestPlugin() {}

    static Path jar(Path folder) throws Exception {
        return jar(folder, KEY, descriptor());
    }

    static String descriptor() throws IOException {
        return Files.readString(CLASSES.resolve("testplugin/atlassian-plugin.xml"));
    }

    /** The same classes under another name and with another descriptor. */
    static Path jar(Path folder, String symbolicName, String descriptor) throws Exception {
        Path descriptorFile = Files.writeString(folder.resolve("atlassian-plugin.xml"), descriptor);
        Path file = folder.resolve("test-plugin.jar");
        try (Builder bnd = new Builder()) {
            bnd.setProperty("Bundle-SymbolicName", symbolicName);
            bnd.setProperty("Atlassian-Plugin-Key", symbolicName);
            bnd.setProperty("Private-Package", KEY + ",it.testplugin");
            bnd.setProperty("Import-Package", "com.atlassian.*;version=0,net.java.ao.*;version=0,*");
            bnd.setProperty("-noimportjava", "true");
            bnd.setProperty(
                    "-includeresource",
                    "atlassian-plugin.xml=" + descriptorFile + ",META-INF/spring/plugin-context.xml="
                            + CLASSES.resolve("testplugin/plugin-context.xml") + ",META-INF/plugin-components="
                            + CLASSES.resolve("META-INF/plugin-components") + ",i18n="
                            + CLASSES.resolve("testplugin/i18n") + ",ui=" + CLASSES.resolve("testplugin/ui"));
            bnd.addClasspath(new File(CLASSES.toString()));
            try (Jar jar = bnd.build()) {
                if (!bnd.getErrors().isEmpty()) {
                    throw new IllegalStateException(bnd.getErrors().toString());
                }
                jar.write(file.toFile());
            }
        }
        return file;
    }
}
