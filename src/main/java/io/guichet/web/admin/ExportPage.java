package io.guichet.web.admin;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import io.guichet.web.admin.ExportViews.Accepted;
import io.guichet.web.admin.ExportViews.ConfirmedIdentity;
import io.guichet.web.admin.ExportViews.ExportedConversation;
import io.guichet.web.admin.ExportViews.SaidElsewhere;
import io.guichet.web.admin.ExportViews.Shown;
import io.guichet.web.admin.ExportViews.Visited;
import io.guichet.web.language.Sentences;
import io.guichet.web.preferences.PreferencesView;
import io.guichet.web.view.AttachmentView;
import io.guichet.web.view.ConversationView;
import io.guichet.web.view.EntryView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** An export as a page to read: complete in one file, without script, every word of it escaped. */
@Named
public final class ExportPage {

    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:46rem;padding:1.5rem;color:#172b4d;"
                    + "background:#fff;overflow-wrap:anywhere}h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2rem 0 .25rem;"
                    + "border-top:1px solid #dcdfe4;padding-top:1.25rem}dl{display:grid;grid-template-columns:fit-content(60%) 1fr;"
                    + "gap:.15rem 1rem;margin:.5rem 0}dt{color:#44546f}dd{margin:0}ol{list-style:none;padding:0}"
                    + "li{margin:.75rem 0}li p{margin:.15rem 0 0;white-space:pre-wrap}.who{font-weight:600}"
                    + "time{color:#44546f;font-size:.875rem;margin-inline-start:.5rem}.event{color:#44546f}"
                    + ".customer{border-inline-start:3px solid #0c66e4;padding-inline-start:.75rem}"
                    + ".agent,.assistant{border-inline-start:3px solid #8590a2;padding-inline-start:.75rem}"
                    + "@media print{body{padding:0}}";

    private final Sentences sentences;
    private final Settings settings;

    @Inject
    public ExportPage(Sentences sentences, Settings settings) {
        this.sentences = sentences;
        this.settings = settings;
    }

    String of(Shown shown) {
        return new Writing(shown).page();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** One page in the making. */
    private final class Writing {

        private final Shown shown;
        private final PersonKey reader;
        private final StringBuilder html = new StringBuilder();

        Writing(Shown shown) {
            this.shown = shown;
            this.reader = new PersonKey(shown.document().customer().key());
        }

        String page() {
            var document = shown.document();
            var title = word("title", document.customer().name());
            html.append("<!DOCTYPE html>\n<html lang=\"")
                    .append(escaped(shown.language().toLanguageTag()))
                    .append(
                            "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                    .append(title)
                    .append("</title><style>")
                    .append(STYLE)
                    .append("</style></head><body><h1>")
                    .append(title)
                    .append("</h1><p>")
                    .append(word("about", moment(document.exportedAt(), ZoneId.of("UTC"))))
                    .append("</p>");
            if (document.conversations().isEmpty()) {
                html.append("<p>").append(word("none")).append("</p>");
            }
            document.conversations().forEach(this::conversation);
            elsewhere(document.elsewhere());
            accepted(document.acceptances());
            identities(document.identities());
            visits(document.visits());
            preferences(document.preferences());
            return html.append("</body></html>\n").toString();
        }

        private void conversation(ExportedConversation one) {
            var zone = settings.of(new ProjectKey(one.project())).schedule().zone();
            html.append("<section><h2>").append(escaped(one.subject())).append("</h2><dl>");
            fact("request", one.requestKey());
            fact("topic", name(one.topic()));
            fact("module", name(one.module()));
            fact("begun", moment(one.createdAt(), zone));
            if (one.rating() != null) {
                fact("rating", one.rating().stars() + " / 5 " + one.rating().comment());
            }
            html.append("</dl><ol>");
            one.entries().forEach(entry -> entry(entry, zone));
            html.append("</ol></section>");
        }

        private static String name(ConversationView.Named chosen) {
            return chosen == null ? null : chosen.name();
        }

        private void fact(String name, String value) {
            if (value != null && !value.isBlank()) {
                html.append("<dt>")
                        .append(word(name))
                        .append("</dt><dd>")
                        .append(escaped(value))
                        .append("</dd>");
            }
        }

        private void entry(EntryView entry, ZoneId zone) {
            var event = entry.kind().equals("event");
            html.append("<li class=\"")
                    .append(event ? "event" : escaped(entry.author().role()))
                    .append("\">");
            if (!event) {
                html.append("<span class=\"who\">")
                        .append(escaped(entry.author().name()))
                        .append("</span>");
            }
            time(entry.at(), zone);
            var text = Boolean.TRUE.equals(entry.deleted()) ? word("deleted") : escaped(entry.text());
            html.append("<p>").append(text).append("</p>");
            entry.attachments().forEach(this::file);
            html.append("</li>");
        }

        private void file(AttachmentView file) {
            html.append("<p>").append(word("file", file.name())).append("</p>");
        }

        private void elsewhere(List<SaidElsewhere> said) {
            if (!said.isEmpty()) {
                html.append("<section><h2>").append(word("elsewhere")).append("</h2><ol>");
                said.forEach(one -> {
                    html.append("<li class=\"customer\">");
                    time(one.at(), ZoneId.of("UTC"));
                    html.append("<p>").append(escaped(one.text())).append("</p></li>");
                });
                html.append("</ol></section>");
            }
        }

        private void accepted(List<Accepted> accepted) {
            if (!accepted.isEmpty()) {
                html.append("<section><h2>").append(word("accepted")).append("</h2><ol>");
                accepted.forEach(one -> html.append("<li>")
                        .append(word("version", one.project(), one.version(), moment(one.at(), ZoneId.of("UTC"))))
                        .append("</li>"));
                html.append("</ol></section>");
            }
        }

        private void identities(List<ConfirmedIdentity> identities) {
            if (!identities.isEmpty()) {
                html.append("<section><h2>").append(word("identities")).append("</h2><ol>");
                identities.forEach(one -> html.append("<li>")
                        .append(word("identity", one.project(), one.name(), one.email()))
                        .append("</li>"));
                html.append("</ol></section>");
            }
        }

        private void visits(List<Visited> visits) {
            if (!visits.isEmpty()) {
                html.append("<section><h2>").append(word("visits")).append("</h2><ol>");
                visits.forEach(one -> {
                    html.append("<li>");
                    time(one.at(), ZoneId.of("UTC"));
                    html.append("<dl>");
                    fact("page", one.page());
                    fact("language", one.language());
                    fact("address", one.address());
                    html.append("</dl></li>");
                });
                html.append("</ol></section>");
            }
        }

        /** In the words of the form where she chose. */
        private void preferences(PreferencesView chosen) {
            if (chosen != null) {
                html.append("<section><h2>").append(word("preferences")).append("</h2><dl>");
                choice("showKey", chosen.showKey());
                choice("unresolvedOnly", chosen.unresolvedOnly());
                choice("originalInList", chosen.originalInList());
                choice("originalInHeader", chosen.originalInHeader());
                html.append("</dl></section>");
            }
        }

        private void choice(String name, boolean on) {
            html.append("<dt>")
                    .append(escaped(sentences.of(reader, "guichet.settings." + name)))
                    .append("</dt><dd>")
                    .append(word(on ? "yes" : "no"))
                    .append("</dd>");
        }

        private void time(String at, ZoneId zone) {
            html.append("<time datetime=\"")
                    .append(escaped(at))
                    .append("\">")
                    .append(escaped(moment(at, zone)))
                    .append("</time>");
        }

        private String moment(String at, ZoneId zone) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                    .withLocale(shown.language())
                    .format(OffsetDateTime.parse(at).atZoneSameInstant(zone));
        }

        /** Escaped with what stands in it. */
        private String word(String name, Serializable... arguments) {
            return escaped(sentences.of(reader, "guichet.web.export." + name, arguments));
        }
    }
}
