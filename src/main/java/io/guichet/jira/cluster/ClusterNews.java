package io.guichet.jira.cluster;

import com.atlassian.jira.cluster.ClusterMessageConsumer;
import com.atlassian.jira.cluster.ClusterMessagingService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Journal;
import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Happening.Forgotten;
import io.guichet.core.delivery.Happening.HeadChanged;
import io.guichet.core.delivery.Happening.PreferencesChanged;
import io.guichet.core.delivery.Happening.Read;
import io.guichet.core.delivery.Hub;
import io.guichet.core.people.PersonKey;
import io.guichet.core.preferences.ChoosingPreferences;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the other nodes what no entry says: that a head changed (the request exists, it was resolved), that somebody has
 * read, that somebody has chosen how she sees her conversations, that something was erased.
 *
 * <p>Such a message is a row in Jira's database that other nodes read after seconds. So it is for what is rare; entries
 * are noticed sooner by {@link ClusterTail}. It is written on a thread of its own, for whoever publishes holds locks, and
 * once for all that was said of the same conversation or person meanwhile.
 */
@Named
public final class ClusterNews {

    static final String HEAD = "guichet.head";
    static final String READ = "guichet.read";
    static final String PREFERENCES = "guichet.preferences";
    static final String FORGOTTEN = "guichet.forgotten";

    /** In place of a conversation: all that is remembered of people. It never says of whom. */
    private static final String PEOPLE = "people";

    private static final List<String> CHANNELS = List.of(HEAD, READ, PREFERENCES, FORGOTTEN);

    /** Jira takes 200 characters; a conversation and a number need fewer than the rest. */
    private static final int LONGEST_KEY = 150;

    private final ClusterMessagingService messages;
    private final Journal journal;
    private final ChoosingPreferences preferences;
    private final Hub hub;
    private final ClusterMessageConsumer consumer = this::received;
    private final ThreadLocal<Boolean> repeating = new ThreadLocal<>();
    private Optional<Outbox<Subject, Long>> outbox = Optional.empty();
    private Hub.Registration registration = () -> {};

    @Inject
    public ClusterNews(
            @ComponentImport ClusterMessagingService messages,
            Journal journal,
            ChoosingPreferences preferences,
            Hub hub) {
        this.messages = messages;
        this.journal = journal;
        this.preferences = preferences;
        this.hub = hub;
    }

    public void start() {
        var news = new Outbox<Subject, Long>("guichet-news", Math::max, this::send);
        outbox = Optional.of(news);
        CHANNELS.forEach(channel -> messages.registerListener(channel, consumer));
        registration = hub.register(told -> {
            if (repeating.get() == null) {
                heard(told.happening(), news);
            }
        });
    }

    public void stop() {
        registration.close();
        CHANNELS.forEach(channel -> messages.unregisterListener(channel, consumer));
        outbox.ifPresent(Outbox::stop);
        outbox = Optional.empty();
    }

    private static void heard(Happening happening, Outbox<Subject, Long> news) {
        if (happening instanceof HeadChanged changed) {
            news.put(new Subject(HEAD, changed.conversation().id().value(), ""), 0L);
        } else if (happening instanceof Read read) {
            read.reader()
                    .person()
                    .filter(ClusterNews::isShort)
                    .ifPresent(person -> news.put(
                            new Subject(READ, read.conversation().id().value(), person.value()), read.number()));
        } else if (happening instanceof PreferencesChanged chosen && isShort(chosen.person())) {
            news.put(new Subject(PREFERENCES, "", chosen.person().value()), 0L);
        } else if (happening instanceof Forgotten forgotten) {
            var what = forgotten.conversation().map(ConversationId::value).orElse(PEOPLE);
            news.put(new Subject(FORGOTTEN, what, ""), 0L);
        }
    }

    private static boolean isShort(PersonKey person) {
        return person.value().length() <= LONGEST_KEY;
    }

    private void send(Map.Entry<Subject, Long> news) {
        var about = news.getKey();
        messages.sendRemote(
                about.channel(),
                switch (about.channel()) {
                    case HEAD, FORGOTTEN -> about.conversation();
                    case READ -> about.conversation() + ":" + news.getValue() + ":" + about.person();
                    default -> about.person();
                });
    }

    /** What another node told is told here, and not back to it. */
    private void received(String channel, String message, String sender) {
        repeating.set(true);
        try {
            switch (channel) {
                case HEAD -> conversation(message).ifPresent(journal::reread);
                case READ -> hasRead(message.split(":", 3));
                case PREFERENCES -> hasChosen(message);
                case FORGOTTEN -> conversation(message).ifPresentOrElse(journal::forget, journal::forgetPeople);
                default -> {}
            }
        } finally {
            repeating.remove();
        }
    }

    private static Optional<ConversationId> conversation(String value) {
        return Optional.of(value).filter(ConversationId::isWellFormed).map(ConversationId::new);
    }

    private void hasRead(String... parts) {
        if (parts.length == 3 && parts[1].matches("\\d{1,18}") && !parts[2].isEmpty()) {
            conversation(parts[0]).flatMap(journal::head).ifPresent(head -> {
                var reader = author(head, new PersonKey(parts[2]));
                hub.publish(new Read(head, reader, Long.parseLong(parts[1])));
            });
        }
    }

    private static Author author(Conversation head, PersonKey person) {
        return head.customer().equals(person) ? Author.customer(person) : Author.agent(person);
    }

    private void hasChosen(String person) {
        if (!person.isEmpty()) {
            var key = new PersonKey(person);
            hub.publish(new PreferencesChanged(key, preferences.of(key)));
        }
    }

    /** What news are about: a conversation, a person, or what one did in the other. */
    private record Subject(String channel, String conversation, String person) {}
}
