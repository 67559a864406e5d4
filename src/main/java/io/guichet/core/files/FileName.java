package io.guichet.core.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's name, fit to be shown, stored and written into a comment; otherwise as its owner gave it.
 *
 * <p>Without path, without characters that hide what it is (control characters, and those that turn the direction of
 * writing: {@code invoice<RLO>fdp.exe} would read {@code invoiceexe.pdf}), without those that a file system or Jira's
 * markup read as their own.
 */
public record FileName(String value) {

    /** Characters; file systems and Jira's column end at 255, and a number may have to be added. */
    public static final int LONGEST = 200;

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]");
    private static final Pattern RESERVED = Pattern.compile("[\"%:$?*<>|!^]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String NAMELESS = "file";

    /** Makes a name of what a client sent. */
    public static FileName of(String sent) {
        // Composed, so that a name typed on one system is found on another.
        var last = Normalizer.normalize(sent, Normalizer.Form.NFC).replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1);
        last = HIDDEN.matcher(last).replaceAll("");
        last = RESERVED.matcher(last).replaceAll("_").replace('[', '(').replace(']', ')');
        last = BLANKS.matcher(last).replaceAll(" ").strip();
        // No dot first: such a file would be hidden on half of all computers.
        var name = last.replaceFirst("^\\.+", "").strip();
        return new FileName(name.isEmpty() ? NAMELESS : shortened(name));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var end = dot > name.length() - 20 ? name.substring(dot) : "";
        var room = LONGEST - end.length();
        var cut = Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room;
        return name.substring(0, cut).stripTrailing() + end;
    }

    /** In lower case, without the dot; empty where there is none. */
    public String extension() {
        var dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The same name with a number, for the second of that name and all after it. */
    public FileName numbered(int number) {
        var dot = value.lastIndexOf('.');
        var end = dot < 0 ? value.length() : dot;
        return new FileName(value.substring(0, end) + " (" + number + ")" + value.substring(end));
    }

    @Override
    public String toString() {
        return value;
    }
}
