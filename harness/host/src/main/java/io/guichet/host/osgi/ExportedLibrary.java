package io.guichet.host.osgi;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The packages below a prefix that one jar (or folder of classes) of the host offers to plugins. */
record ExportedLibrary(Class<?> anyClassOfIt, String prefix) {

    /** The packages with their version, in the syntax of {@code Export-Package}. */
    Set<String> packages() {
        File home = home();
        PackageVersions versions = PackageVersions.of(home);
        return files(home).stream()
                .filter(ExportedLibrary::isClass)
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .filter(name -> name.equals(prefix) || name.startsWith(prefix + "."))
                .map(name -> name + ";version=\"" + versions.of(name) + "\"")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private File home() {
        try {
            return new File(anyClassOfIt
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> files(File home) {
        try {
            return home.isFile() ? filesOfJar(home) : filesOfFolder(home.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> filesOfJar(File jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private static List<String> filesOfFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .toList();
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && name.indexOf('/') > 0 && !name.startsWith("META-INF/");
    }
}
