package io.guichet.host.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The pages' own sentences, in French and in English. */
public final class Words {

    private static final Words FRENCH = new Words("pages_fr.properties", Locale.FRANCE);
    private static final Words ENGLISH = new Words("pages.properties", Locale.UK);

    private final Locale locale;
    private final Map<String, String> all = new TreeMap<>();
    private final String json;

    private Words(String file, Locale locale) {
        this.locale = locale;
        Properties properties = new Properties();
        try (InputStreamReader in =
                new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
        json = new ObjectMapper().valueToTree(all).toString().replace("<", "\\u003c");
    }

    public static Words in(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    /** Everything, for templates and for the scripts of the portal; placeholders as written. */
    public Map<String, String> all() {
        return all;
    }

    /** The same for a script element, in which no text may look like the end of it. */
    public String json() {
        return json;
    }

    /** A sentence with its placeholders filled in; a key that nobody wrote is a mistake of the page's. */
    public String say(String key, Object... values) {
        String pattern = all.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("There are no words for " + key);
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern.replace("'", "''"), locale).format(values);
    }

    /** The words for one of many values, or the value itself where it speaks for itself. */
    public String sayOr(String key, String otherwise) {
        return all.getOrDefault(key, otherwise);
    }
}
