package io.guichet.web.conversation;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.NotingAVisit;
import io.guichet.core.conversation.NotingAVisit.Trace;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/**
 * Reads from a call from where it comes. The browser says it by itself, with the page's address as it is at that moment;
 * the network's address is that which the product sees behind its proxy.
 */
@Named
public final class Traces {

    private final NotingAVisit noting;

    @Inject
    public Traces(NotingAVisit noting) {
        this.noting = noting;
    }

    /** After something was said, and not where the same was sent again. */
    public void note(PersonKey writer, Written written, HttpHeaders headers, HttpServletRequest request) {
        if (written instanceof Written.Fresh fresh) {
            noting.note(
                    fresh.conversation(),
                    writer,
                    new Trace(
                            given(headers.getHeaderString("Referer")),
                            given(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                            given(request.getRemoteAddr())));
        }
    }

    private static String given(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
