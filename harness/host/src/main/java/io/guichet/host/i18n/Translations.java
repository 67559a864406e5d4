package io.guichet.host.i18n;

import io.guichet.host.plugins.ModuleDeclaration;
import io.guichet.host.plugins.ModuleType;
import io.guichet.host.plugins.Plugin;
import io.guichet.host.plugins.Registration;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** All texts of all enabled plugins. */
public final class Translations implements ModuleType {

    private final List<PropertiesOfLocale> bundles = new CopyOnWriteArrayList<>();

    @Override
    public Set<String> elements() {
        return Set.of("resource:i18n");
    }

    @Override
    public Stage stage() {
        return Stage.BEFORE_COMPONENTS;
    }

    @Override
    public Registration open(ModuleDeclaration module, Plugin plugin) {
        PropertiesOfLocale bundle =
                PropertiesOfLocale.of(plugin.bundle(), module.xml().requiredAttribute("location"));
        bundles.add(bundle);
        return () -> bundles.remove(bundle);
    }

    /** The text as it is written, in the closest language there is; the key itself when nobody knows it. */
    public String rawText(Locale locale, String key) {
        return suffixes(locale)
                .flatMap(suffix -> bundles.stream().map(bundle -> bundle.text(suffix, key)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(key);
    }

    /** The text with its arguments filled in; without arguments too, apostrophes are those of a message format. */
    public String text(Locale locale, String key, Object... arguments) {
        return new MessageFormat(rawText(locale, key), locale).format(arguments);
    }

    /** Keys that begin with the prefix, each with its text as written. */
    public Map<String, String> withPrefix(Locale locale, String prefix) {
        Map<String, String> found = new TreeMap<>();
        bundles.stream()
                .flatMap(bundle -> bundle.bySuffix().values().stream())
                .flatMap(properties -> properties.stringPropertyNames().stream())
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> found.put(key, rawText(locale, key)));
        return found;
    }

    private static Stream<String> suffixes(Locale locale) {
        return Stream.of("_" + locale.getLanguage() + "_" + locale.getCountry(), "_" + locale.getLanguage(), "")
                .distinct();
    }
}
