package io.guichet.web.portal;

import io.guichet.core.availability.Availability.Announced;
import io.guichet.web.portal.ChatView.AnnouncementView;
import io.guichet.web.view.Moments;
import java.util.Locale;

/** Puts an exceptional closing into the reader's language (R126). */
final class Announcements {

    private Announcements() {}

    static AnnouncementView of(Announced announced, Locale reader) {
        var closing = announced.closing();
        return new AnnouncementView(
                Long.toString(closing.from().getEpochSecond(), Character.MAX_RADIX),
                closing.announcement().isEmpty() ? null : closing.announcement().in(reader),
                closing.reason().in(reader),
                Moments.text(closing.from()),
                Moments.text(closing.to()),
                announced.reopensAt().map(Moments::text).orElse(null));
    }
}
