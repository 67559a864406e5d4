package io.guichet.host.osgi;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages below a prefix that one jar (or folder of classes) of the host offers to plugins. */
record ExportedLibrary(Class<?> anyClassOfIt, String prefix) {

    /** The packages with their version, in the syntax of {@code Export-Package}. */
    Set<String> packages() {
        File home = home();
        String version = home.isFile() ? version(home) : "0.0.0";
        Set<String> names = home.isFile() ? packagesOfJar(home) : packagesOfFolder(home.toPath());
        return names.stream()
                .filter(name -> name.equals(prefix) || name.startsWith(prefix + "."))
                .map(name -> name + ";version=\"" + version + "\"")
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

    private static String version(File jar) {
        try (JarFile file = new JarFile(jar)) {
            Manifest manifest = file.getManifest();
            return Stream.of("Bundle-Version", "Implementation-Version")
                    .map(name -> Optional.ofNullable(manifest)
                            .map(found -> found.getMainAttributes().getValue(name)))
                    .flatMap(Optional::stream)
                    .map(ExportedLibrary::asOsgiVersion)
                    .findFirst()
                    .orElse("0.0.0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String asOsgiVersion(String version) {
        Matcher numbers = Pattern.compile("^\\d+(\\.\\d+){0,2}").matcher(version);
        return numbers.find() ? numbers.group() : "0.0.0";
    }

    private static Set<String> packagesOfJar(File jar) {
        try (JarFile file = new JarFile(jar)) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(ExportedLibrary::isClass)
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> packagesOfFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(ExportedLibrary::isClass)
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && name.indexOf('/') > 0 && !name.startsWith("META-INF/");
    }
}
