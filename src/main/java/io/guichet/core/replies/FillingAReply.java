package io.guichet.core.replies;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a conversation's words in the place of a reply's placeholders: {@code {customer} {key} {agent} {hours}} (B17). Plain
 * substitution, once: what is put in is looked at no more.
 */
@Named
public final class FillingAReply {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]{1,30})}");

    private final People people;
    private final Settings settings;

    @Inject
    public FillingAReply(People people, Settings settings) {
        this.people = people;
        this.settings = settings;
    }

    /** As this agent would send it to this customer. */
    public Filled filled(CannedReply reply, PersonKey agent, Conversation conversation) {
        var unknown = new TreeSet<String>();
        var text = new StringBuilder();
        var places = PLACE.matcher(reply.text());
        while (places.find()) {
            var value = value(places.group(1), agent, conversation);
            if (value.isEmpty()) {
                unknown.add(places.group(1));
            }
            places.appendReplacement(text, Matcher.quoteReplacement(value.orElse(places.group())));
        }
        return new Filled(places.appendTail(text).toString(), List.copyOf(unknown));
    }

    private Optional<String> value(String name, PersonKey agent, Conversation conversation) {
        return switch (name) {
            case "customer" -> Optional.of(people.shown(conversation.customer()).name());
            case "agent" -> Optional.of(people.shown(agent).name());
            case "key" -> conversation.request().map(RequestRef::key);
            case "hours" -> hours(conversation);
            default -> Optional.empty();
        };
    }

    private Optional<String> hours(Conversation conversation) {
        var schedule = settings.of(conversation.project()).schedule();
        return Optional.of(HoursInWords.of(schedule, people.languageOf(conversation.customer())))
                .filter(words -> !words.isEmpty());
    }

    /**
     * What may be sent, once somebody has looked at it.
     *
     * @param unknown names of placeholders that nothing is known for; they stand in the text as they were
     */
    public record Filled(String text, List<String> unknown) {}
}
