package io.guichet.host.i18n;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** SAL's translations, in the language of whoever sent the current request unless told otherwise. */
public final class PluginI18nResolver implements I18nResolver {

    private final Translations translations;
    private final Supplier<Locale> current;

    public PluginI18nResolver(Translations translations, Supplier<Locale> current) {
        this.translations = translations;
        this.current = current;
    }

    @Override
    public String getRawText(String key) {
        return getRawText(current.get(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return translations.rawText(locale, key);
    }

    @Override
    public String getText(String key) {
        return getText(current.get(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(current.get(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return translations.text(locale, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return translations.text(locale, key, (Object[]) arguments);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, current.get());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return translations.withPrefix(locale, prefix);
    }
}
