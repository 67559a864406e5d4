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

    Help checked(Checks checks) {
        return new Help(
                checks.texts("help.rules", rules, Checks.LONGEST_PAGE),
                guideUrl == null || guideUrl.isBlank() ? "" : checks.url("help.guideUrl", guideUrl),
                phone == null ? Phone.NONE : phone.checked(checks),
                checks.list("help.links", links, MOST_LINKS, (field, link) -> link(checks, field, link)));
    }

    private static Link link(Checks checks, String field, LinkDocument sent) {
        return new Link(checks.name(field + ".label", sent.label()), checks.url(field + ".url", sent.url()));
    }

    record PhoneDocument(String number, String from, String to) {

        static PhoneDocument of(Phone phone) {
            return new PhoneDocument(
                    phone.number(), phone.from().toString(), phone.to().toString());
        }

        Phone checked(Checks checks) {
            return new Phone(
                    checks.text("help.phone.number", number, 0, LONGEST_NUMBER),
                    time(checks, "help.phone.from", from, Phone.NONE.from()),
                    time(checks, "help.phone.to", to, Phone.NONE.to()));
        }

        private static TimeOfDay time(Checks checks, String field, String sent, TimeOfDay usual) {
            return sent == null
                    ? usual
                    : ScheduleDocument.timeOfDay(checks, field, sent).orElse(usual);
        }
    }

    record LinkDocument(TextsDocument label, String url) {

        static LinkDocument of(Link link) {
            return new LinkDocument(TextsDocument.of(link.label()), link.url());
        }
    }
}
