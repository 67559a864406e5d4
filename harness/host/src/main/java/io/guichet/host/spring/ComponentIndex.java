package io.guichet.host.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/** What the scanner found in the plugin's classes when it was built: {@code META-INF/plugin-components/*}. */
record ComponentIndex(List<Component> components, List<String> imports, List<Export> exports) {

    /** A class to make a bean of. */
    record Component(String className, Optional<String> beanName) {

        static Component of(String line) {
            String[] parts = line.split("#", 2);
            return new Component(
                    parts[0], Optional.of(parts).filter(p -> p.length > 1).map(p -> p[1]));
        }
    }

    /** A bean to offer to others under these interfaces, all of its own when none is named. */
    record Export(String className, List<String> interfaces) {

        static Export of(String line) {
            String[] parts = line.split("#", 2);
            return new Export(parts[0], parts.length > 1 ? List.of(parts[1].split(",")) : List.of());
        }
    }

    static ComponentIndex of(Bundle bundle) {
        return new ComponentIndex(
                lines(bundle, "component").map(Component::of).toList(),
                lines(bundle, "imports").map(line -> line.split("#", 2)[0]).toList(),
                lines(bundle, "exports").map(Export::of).toList());
    }

    private static Stream<String> lines(Bundle bundle, String name) {
        URL file = bundle.getEntry("META-INF/plugin-components/" + name);
        if (file == null) {
            return Stream.empty();
        }
        try (InputStream in = file.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty())
                    .distinct();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
