package io.guichet.core.conversation;

import static java.util.stream.Collectors.joining;

import io.guichet.core.people.PersonKey;
import io.guichet.core.secrets.Secrets;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes from where a customer wrote, so that an agent knows which page she has before her and in which language (M17).
 *
 * <p>It is written when she says something, and only where it differs from what this node wrote last; looking at a page or
 * polling notes nothing. Whatever goes wrong here, what she said is said.
 */
@Named
public final class NotingAVisit {

    /** Where customers are; nothing else of Jira is noted. */
    private static final String PORTAL = "/servicedesk/";

    private static final int LONGEST_PAGE = 255;
    private static final int LONGEST_LANGUAGE = 35;
    private static final int LONGEST_ADDRESS = 45;
    private static final int REMEMBERED = 5_000;

    /** What has not changed is dated anew after this, so that what is in use is not swept. */
    private static final Duration FRESH = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(NotingAVisit.class);

    private final Visits visits;
    private final Settings settings;
    private final Clock clock;
    private final Map<ConversationId, Visit> noted = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ConversationId, Visit> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    public NotingAVisit(Visits visits, Settings settings, Clock clock) {
        this.visits = visits;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of nobody but the customer whose the conversation is. */
    public void note(Conversation head, PersonKey writer, Trace trace) {
        if (!writer.equals(head.customer())) {
            return;
        }
        var visit = new Visit(
                head.id(),
                writer,
                head.project(),
                page(trace.from()),
                language(trace.languages()),
                settings.of(head.project()).privacy().address() ? shortened(trace.address(), LONGEST_ADDRESS) : "",
                clock.instant());
        if (isNew(visit)) {
            keep(visit);
        }
    }

    private boolean isNew(Visit visit) {
        synchronized (noted) {
            var before = noted.put(visit.conversation(), visit);
            var isKnown = before != null
                    && before.saysAs(visit)
                    && before.at().plus(FRESH).isAfter(visit.at());
            if (isKnown) {
                noted.put(visit.conversation(), before);
            }
            return !isKnown;
        }
    }

    private void keep(Visit visit) {
        try {
            visits.keep(visit);
        } catch (RuntimeException e) {
            synchronized (noted) {
                noted.remove(visit.conversation());
            }
            LOG.warn("Could not note from where conversation {} was written in: {}", visit.conversation(), e);
        }
    }

    /** What was noted last; no address where the project keeps none any more. */
    public Optional<Visit> of(Conversation head) {
        return visits.of(head.id())
                .map(visit -> settings.of(head.project()).privacy().address()
                        ? visit
                        : new Visit(
                                visit.conversation(),
                                visit.customer(),
                                visit.project(),
                                visit.page(),
                                visit.language(),
                                "",
                                visit.at()));
    }

    /** The path of a page of the portal alone: what stands behind it, like a token, is nobody's business. */
    static String page(String address) {
        try {
            var path = Optional.ofNullable(new URI(address).getPath()).orElse("");
            var end = path.indexOf(';');
            var bare = end < 0 ? path : path.substring(0, end);
            if (!bare.startsWith("/") || !bare.contains(PORTAL)) {
                return "";
            }
            var clean = Stream.of(bare.split("/", -1)).map(Secrets::masked).collect(joining("/"));
            return shortened(clean, LONGEST_PAGE);
        } catch (URISyntaxException notAnAddress) {
            return "";
        }
    }

    /** The one that is wanted most. */
    static String language(String accepted) {
        try {
            return LanguageRange.parse(accepted).stream()
                    .map(LanguageRange::getRange)
                    .filter(range -> range.indexOf('*') < 0)
                    .findFirst()
                    .map(range -> Locale.forLanguageTag(range).toLanguageTag())
                    .filter(tag -> !tag.equals("und") && tag.length() <= LONGEST_LANGUAGE)
                    .orElse("");
        } catch (IllegalArgumentException notLanguages) {
            return "";
        }
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /**
     * What a call tells of where it comes from, as it came.
     *
     * @param from address of the page; may be empty
     * @param languages what the browser accepts; may be empty
     * @param address the network's, as the product sees it
     */
    public record Trace(String from, String languages, String address) {}
}
