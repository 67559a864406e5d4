package io.guichet.web.admin;

import io.guichet.core.settings.Help;
import io.guichet.core.settings.Help.Link;
import io.guichet.core.settings.Help.Phone;
import io.guichet.core.settings.TimeOfDay;
import java.util.List;

/** What the help page shows, on the wire. */
record HelpDocument(TextsDocument rules, String guideUrl, PhoneDocument phone, List<LinkDocument> links) {

    private static final int MOST_LINKS = 20;
    private static final int LONGEST_NUMBER = 40;

    static HelpDocument of(Help help) {
        return new HelpDocument(
                TextsDocument.of(help.rules()),
                help.guideUrl(),
                PhoneDocument.of(help.phone()),
                help.links().stream().map(LinkDocument::of).toList());
    }

    Help checked() {
        return new Help(
                Checks.texts("help.rules", rules, Checks.LONGEST_PAGE),
                guideUrl == null || guideUrl.isBlank() ? "" : Checks.url("help.guideUrl", guideUrl),
                phone == null ? Phone.NONE : phone.checked(),
                Checks.list("help.links", links, MOST_LINKS, HelpDocument::link));
    }

    private static Link link(String field, LinkDocument sent) {
        return new Link(Checks.name(field + ".label", sent.label()), Checks.url(field + ".url", sent.url()));
    }

    record PhoneDocument(String number, String from, String to) {

        static PhoneDocument of(Phone phone) {
            return new PhoneDocument(
                    phone.number(), phone.from().toString(), phone.to().toString());
        }

        Phone checked() {
            return new Phone(
                    Checks.text("help.phone.number", number, 0, LONGEST_NUMBER),
                    time("help.phone.from", from, Phone.NONE.from()),
                    time("help.phone.to", to, Phone.NONE.to()));
        }

        private static TimeOfDay time(String field, String sent, TimeOfDay usual) {
            return sent == null ? usual : ScheduleDocument.timeOfDay(field, sent);
        }
    }

    record LinkDocument(TextsDocument label, String url) {

        static LinkDocument of(Link link) {
            return new LinkDocument(TextsDocument.of(link.label()), link.url());
        }
    }
}
