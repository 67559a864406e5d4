package io.guichet.web.agent;

import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.DeskQuery.Place;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in the desk's list as the wire has it. */
final class DeskCursor {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})\\.([A-Za-z0-9_-]{22})");

    private DeskCursor() {}

    static String text(Place place) {
        return place.lastAt().toEpochMilli() + "." + place.id().value();
    }

    /** Absent for what is no cursor of ours: the list then starts at its beginning. */
    static Optional<Place> parse(String text) {
        var matcher = SHAPE.matcher(text == null ? "" : text);
        return matcher.matches() && ConversationId.isWellFormed(matcher.group(2))
                ? Optional.of(new Place(
                        Instant.ofEpochMilli(Long.parseLong(matcher.group(1))), new ConversationId(matcher.group(2))))
                : Optional.empty();
    }
}
