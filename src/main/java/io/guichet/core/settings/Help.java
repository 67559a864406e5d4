package io.guichet.core.settings;

import java.util.List;

/**
 * What the help page shows besides the charter (R73–R75).
 *
 * @param guideUrl the user guide; empty where there is none
 */
public record Help(Texts rules, String guideUrl, Phone phone, List<Link> links) {

    public static final Help NONE = new Help(Texts.NONE, "", Phone.NONE, List.of());

    public Help {
        links = List.copyOf(links);
    }

    /** @param number empty where nobody answers the phone */
    public record Phone(String number, TimeOfDay from, TimeOfDay to) {

        public static final Phone NONE = new Phone("", TimeOfDay.of("08:00"), TimeOfDay.of("18:00"));
    }

    public record Link(Texts label, String url) {}
}
