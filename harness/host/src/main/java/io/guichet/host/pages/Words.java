package io.guichet.host.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The pages' own sentences, in French and in English. */
final class Words {

    private static final Map<String, String> FRENCH = read("pages_fr.properties");
    private static final Map<String, String> ENGLISH = read("pages.properties");

    private Words() {}

    static Map<String, String> in(String language) {
        return language.equals("fr") ? FRENCH : ENGLISH;
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var in = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return Map.copyOf(words);
    }
}
