package io.guichet.core.settings;

import java.util.Locale;

/** A text of an administrator's in both languages of the product; either may be empty. */
public record Texts(String fr, String en) {

    public static final Texts NONE = new Texts("", "");

    /** In the reader's language, else in the other one: better a text one has to decipher than none. */
    public String in(Locale reader) {
        var french = reader.getLanguage().equals(Locale.FRENCH.getLanguage());
        var own = french ? fr : en;
        return own.isBlank() ? (french ? en : fr) : own;
    }

    public boolean isEmpty() {
        return fr.isBlank() && en.isBlank();
    }
}
