package io.guichet.web.problem;

import io.guichet.core.conversation.Refusal;
import io.guichet.core.people.People;
import io.guichet.core.secrets.Secret;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Every reason to say no, with its status and its code: the list that the wire contract promises to keep. */
@Named
public final class Refusals {

    private static final long MEGABYTE = 1024L * 1024;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final People people;

    @Inject
    public Refusals(People people) {
        this.people = people;
    }

    /** The product's own reasons. */
    public Refused of(Refusal why) {
        if (why instanceof Refusal.TakenBy taken) {
            var agent = people.shown(taken.agent());
            return Refused.with(409, "conversation.taken", agent.name()).data("agent", Map.of("name", agent.name()));
        }
        if (why instanceof Refusal.TextTooLong tooLong) {
            return Refused.with(413, "text.tooLong", tooLong.longest()).data("longest", tooLong.longest());
        }
        if (why instanceof Refusal.NotYours) {
            return notAllowed();
        }
        if (why instanceof Refusal.HasEnded) {
            return Refused.with(409, "conversation.ended");
        }
        if (why instanceof Refusal.IsTicket) {
            return Refused.with(409, "conversation.isTicket");
        }
        if (why instanceof Refusal.IsOutOfScope) {
            return Refused.with(409, "conversation.outOfScope");
        }
        if (why instanceof Refusal.NothingToDraft) {
            return Refused.with(409, "article.nothing");
        }
        if (why instanceof Refusal.NoSolution) {
            return Refused.with(409, "solution.none");
        }
        if (why instanceof Refusal.RatingIsClosed) {
            return Refused.with(409, "rating.closed");
        }
        if (why instanceof Refusal.InvitationIsOver) {
            return Refused.with(409, "invitation.over");
        }
        if (why instanceof Refusal.NotToday not) {
            return Refused.with(409, "invitation.notToday")
                    .data("until", not.until().toString());
        }
        if (why instanceof Refusal.NobodyToInvite) {
            return Refused.with(409, "invitation.nobody");
        }
        if (why instanceof Refusal.ChatIsOff) {
            return Refused.with(409, "chat.off");
        }
        if (why instanceof Refusal.NotEntitled not) {
            return notEntitled(not);
        }
        if (why instanceof Refusal.TooFast tooFast) {
            return slowDown(tooFast.pause());
        }
        if (why instanceof Refusal.NoSuchChoice choice) {
            return invalid(choice.field());
        }
        if (why instanceof Refusal.CharterIsDue due) {
            return Refused.with(403, "charter.due").data("version", due.version());
        }
        if (why instanceof Refusal.IdentityIsDue) {
            return Refused.with(403, "identity.due");
        }
        if (why instanceof Refusal.IdentityIsKnown) {
            return Refused.with(409, "identity.known");
        }
        if (why instanceof Refusal.TokenTooSoon soon) {
            return Refused.with(
                            429,
                            "identity.tooSoon",
                            soon.pause().plusMillis(999).toSeconds())
                    .after(soon.pause());
        }
        if (why instanceof Refusal.TokenIsWrong wrong) {
            return Refused.with(422, "identity.wrong", wrong.left()).data("left", wrong.left());
        }
        if (why instanceof Refusal.TokenIsOver) {
            return Refused.with(410, "identity.over");
        }
        if (why instanceof Refusal.HoldsSecrets holds) {
            return Refused.with(422, "message.secret").data("spans", spans(holds.secrets()));
        }
        if (why instanceof Refusal.NotReopened) {
            return Refused.with(409, "conversation.notReopened");
        }
        if (why instanceof Refusal.NotMereThanks) {
            return Refused.with(409, "conversation.notThanks");
        }
        if (why instanceof Refusal.EntryIsClosed) {
            return Refused.with(409, "entry.closed");
        }
        if (why instanceof Refusal.Unqualified) {
            return Refused.with(409, "conversation.unqualified");
        }
        if (why instanceof Refusal.FieldsRefused refused) {
            return Refused.with(422, "qualification.refused").data("fields", refused.fields());
        }
        if (why instanceof Refusal.FieldsMissing missing) {
            return Refused.with(422, "qualification.missing").data("missing", missing.fields());
        }
        if (why instanceof Refusal.HandOverRefused refused) {
            return Refused.with(422, "handOver.refused").data("fields", refused.fields());
        }
        if (why instanceof Refusal.HandedOverMeanwhile meanwhile) {
            var key = meanwhile.copy();
            var by = people.shown(meanwhile.by()).name();
            return Refused.with(409, "handOver.meanwhile", by, key)
                    .data("copy", Map.of("issueKey", key, "url", "/browse/" + key, "by", by));
        }
        if (why instanceof Refusal.EmptyText) {
            return Refused.with(422, "text.empty");
        }
        if (why instanceof Refusal.FileTooLarge tooLarge) {
            return tooLarge(tooLarge.largestBytes()).data("largestBytes", tooLarge.largestBytes());
        }
        if (why instanceof Refusal.FileTypeRefused type) {
            return Refused.with(415, "file.type", String.join(", ", type.types()))
                    .data("types", type.types());
        }
        if (why instanceof Refusal.FileContentDiffers) {
            return Refused.with(415, "file.content");
        }
        if (why instanceof Refusal.FileIsEmpty) {
            return Refused.with(422, "file.empty");
        }
        if (why instanceof Refusal.RequestNotYet) {
            return Refused.with(503, "request.notYet").after(SOON);
        }
        return why instanceof Refusal.UnstorableText ? Refused.with(422, "text.unstorable") : notFound();
    }

    /** In UTF-16 units, as browsers count; never the text itself. */
    private static List<Map<String, Object>> spans(List<Secret> secrets) {
        return secrets.stream()
                .<Map<String, Object>>map(secret -> Map.of(
                        "from",
                        secret.from(),
                        "to",
                        secret.to(),
                        "kind",
                        secret.kind().wire()))
                .toList();
    }

    private static Refused notEntitled(Refusal.NotEntitled not) {
        var refused = Refused.with(403, "chat.notEntitled");
        if (!not.contact().isEmpty()) {
            refused = refused.data("contact", not.contact());
        }
        return not.partner().isEmpty()
                ? refused
                : refused.data("partner", not.partner().get());
    }

    /** Another version of the charter holds by now. */
    public static Refused staleCharter(int version) {
        return Refused.with(409, "charter.stale").data("version", version);
    }

    /** @param field what is wrong; empty when it is the whole */
    public static Refused malformed(String field) {
        var refused = Refused.with(400, "request.malformed");
        return field.isEmpty() ? refused : refused.data("field", field);
    }

    /** Numbers are not counted that way yet. */
    public static Refused notCountedBy(String grouping) {
        return Refused.with(400, "statistics.notYet", grouping).data("by", grouping);
    }

    public static Refused notLoggedIn() {
        return Refused.with(401, "login.required");
    }

    /** The page was made for somebody who is not the one logged in. */
    public static Refused someoneElse() {
        return Refused.with(409, "login.someoneElse");
    }

    public static Refused notAllowed() {
        return Refused.with(403, "act.notAllowed");
    }

    /** Jira wants an administrator's password once more. Not 401: she is logged in, and our clients tell the two apart. */
    public static Refused passwordAgain() {
        return Refused.with(403, "websudo.required");
    }

    /** Does not exist or may not be seen: the two look the same. */
    public static Refused notFound() {
        return Refused.with(404, "notFound");
    }

    /** Half a megabyte and less reads better in kilobytes. */
    private static Refused tooLarge(long largestBytes) {
        var refused = Refused.with(413, "file.tooLarge", Math.round(largestBytes * 10.0 / MEGABYTE) / 10.0);
        return largestBytes < MEGABYTE
                ? refused.said("file.tooLarge.small", Math.max(1, Math.round(largestBytes / 1024.0)))
                : refused;
    }

    public static Refused tooLarge() {
        return Refused.with(413, "request.tooLarge");
    }

    public static Refused notJson() {
        return Refused.with(415, "request.notJson");
    }

    public static Refused notForm() {
        return Refused.with(415, "request.notForm");
    }

    /** @param form the one media type that the call takes */
    public static Refused notOf(String form) {
        return Refused.with(415, "request.notOf", form).data("type", form);
    }

    /** A file in which nothing of its form was found. */
    public static Refused unreadable() {
        return Refused.with(422, "import.unreadable");
    }

    /** Jira's own word against forms of other sites is missing. */
    public static Refused noToken() {
        return Refused.with(403, "request.noToken");
    }

    public static Refused slowDown(Duration pause) {
        var seconds = pause.plusMillis(999).toSeconds();
        return Refused.with(429, "request.tooFast", seconds).after(pause);
    }

    public static Refused unavailable(Duration pause) {
        return Refused.with(503, "service.unavailable").after(pause);
    }

    /** A value that a rule forbids. */
    public static Refused invalid(String field) {
        return Refused.with(422, "value.invalid", field).data("field", field);
    }

    /** @param fields what is wrong with each, in the caller's words, by its path */
    public static Refused invalidSettings(Map<String, String> fields) {
        return Refused.with(422, "settings.invalid", fields.size()).data("fields", fields);
    }

    /**
     * Somebody saved in between.
     *
     * @param data what holds now, by whom and since when, and what is no longer as it was seen
     */
    public static Refused stale(Map<String, Object> data) {
        var refused = Refused.with(409, "settings.stale");
        for (var one : data.entrySet()) {
            refused = refused.data(one.getKey(), one.getValue());
        }
        return refused;
    }

    /** What the container itself refused, by its status. */
    public static Refused byStatus(int status) {
        return switch (status) {
            case 400 -> malformed("");
            case 404 -> notFound();
            case 415 -> notJson();
            default -> Refused.with(status, status < 500 ? "request.refused" : "service.unavailable");
        };
    }
}
