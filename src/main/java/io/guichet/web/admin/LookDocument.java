package io.guichet.web.admin;

import io.guichet.core.settings.Contrast;
import io.guichet.core.settings.Look;
import io.guichet.core.settings.Look.Offset;
import java.util.Locale;
import java.util.regex.Pattern;

/** How launcher and window present themselves, on the wire. */
record LookDocument(
        String side,
        String launcher,
        Boolean headerEntry,
        String agents,
        String accent,
        OffsetDocument offset,
        TextsDocument name,
        String picture,
        String theme) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final int LONGEST_SERVICE = 60;

    static LookDocument of(Look look) {
        return new LookDocument(
                Checks.word(look.side()),
                Checks.word(look.launcher()),
                look.headerEntry(),
                Checks.word(look.agents()),
                look.accent(),
                new OffsetDocument(look.offset().x(), look.offset().y()),
                TextsDocument.of(look.name()),
                look.picture(),
                Checks.word(look.theme()));
    }

    Look checked(Checks checks) {
        var usual = Look.USUAL;
        return new Look(
                checks.word("look.side", side, usual.side()),
                checks.word("look.launcher", launcher, usual.launcher()),
                Checks.or(headerEntry, usual.headerEntry()),
                checks.word("look.agents", agents, usual.agents()),
                colour(checks),
                offset == null ? usual.offset() : offset.checked(checks),
                checks.texts("look.name", name, LONGEST_SERVICE),
                picture == null || picture.isBlank() ? "" : checks.url("look.picture", picture),
                checks.word("look.theme", theme, usual.theme()));
    }

    private String colour(Checks checks) {
        var colour = Checks.or(accent, Look.USUAL_ACCENT).strip().toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(colour).matches()) {
            checks.wrong("look.accent", "colour");
        } else if (Contrast.ofText(colour) < Contrast.TEXT) {
            checks.wrong("look.accent", "contrast", shown(Contrast.ofText(colour)), Contrast.TEXT);
        } else if (Contrast.ofSurface(colour) < Contrast.SURFACE) {
            checks.wrong("look.accent", "pale", shown(Contrast.ofSurface(colour)), Contrast.SURFACE);
        }
        return colour;
    }

    /** Never rounded up to what is needed. */
    private static double shown(double ratio) {
        return Math.floor(ratio * 10) / 10;
    }

    /** In CSS pixels. */
    record OffsetDocument(Integer x, Integer y) {

        private static final int FARTHEST = 400;

        Offset checked(Checks checks) {
            return new Offset(
                    checks.within("look.offset.x", Checks.or(x, Offset.USUAL.x()), 0, FARTHEST),
                    checks.within("look.offset.y", Checks.or(y, Offset.USUAL.y()), 0, FARTHEST));
        }
    }
}
