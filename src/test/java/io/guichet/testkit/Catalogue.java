package io.guichet.testkit;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The plugin's own catalogues, French for whom no other language is said. A key without a sentence fails the test. */
public final class Catalogue implements I18nResolver {

    private final Properties english = read("guichet.properties");
    private final Properties french = read("guichet_fr.properties");

    private static Properties read(String name) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/i18n", name))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    @Override
    public String getRawText(Locale locale, String key) {
        var sentence = (locale.equals(Locale.ENGLISH) ? english : french).getProperty(key);
        if (sentence == null) {
            throw new AssertionError("no sentence in " + locale + " for " + key);
        }
        return sentence;
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return new MessageFormat(getRawText(locale, key), locale).format(arguments);
    }

    @Override
    public String getRawText(String key) {
        return getRawText(Locale.FRENCH, key);
    }

    @Override
    public String getText(String key) {
        return getText(Locale.FRENCH, key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(Locale.FRENCH, key, arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, Locale.FRENCH);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        throw new AssertionError("nothing of ours asks for all sentences");
    }
}
