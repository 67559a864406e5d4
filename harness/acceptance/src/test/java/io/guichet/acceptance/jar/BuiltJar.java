package io.guichet.acceptance.jar;

import io.guichet.acceptance.running.Built;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Reads the plugin's jar as it is shipped. */
final class BuiltJar {

    private BuiltJar() {}

    static List<ZipEntry> entries() {
        return read(jar -> jar.stream().map(ZipEntry.class::cast).toList());
    }

    static List<String> names() {
        return entries().stream().map(ZipEntry::getName).toList();
    }

    static List<byte[]> classes() {
        return read(jar -> {
            var classes = jar.stream().filter(entry -> entry.getName().endsWith(".class"));
            return classes.map(entry -> bytes(jar, entry)).toList();
        });
    }

    static String text(String name) {
        return read(jar -> new String(bytes(jar, jar.getEntry(name)), StandardCharsets.UTF_8));
    }

    static Attributes manifest() {
        return read(jar -> jar.getManifest().getMainAttributes());
    }

    private static byte[] bytes(JarFile jar, ZipEntry entry) {
        try (var in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Reading<T> reading) {
        try (var jar = new JarFile(Built.plugin().toFile())) {
            return reading.of(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T of(JarFile jar) throws IOException;
    }
}
