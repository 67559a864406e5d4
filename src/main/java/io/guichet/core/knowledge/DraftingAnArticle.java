package io.guichet.core.knowledge;

import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Note;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Discretion;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.WritingANote;
import io.guichet.core.entitlement.Access;
import io.guichet.core.knowledge.ArticleDrafts.Draft;
import io.guichet.core.knowledge.ArticleDrafts.Outcome.Failed;
import io.guichet.core.knowledge.ArticleDrafts.Outcome.Made;
import io.guichet.core.knowledge.ArticleDrafts.Section;
import io.guichet.core.knowledge.ArticleDrafts.Why;
import io.guichet.core.mirror.Locks;
import io.guichet.core.people.Role;
import io.guichet.core.privacy.Impersonal.Trace;
import io.guichet.core.secrets.Secrets;
import io.guichet.core.settings.Knowledge;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An agent makes an article of a solved conversation, for review in the knowledge base (R115): she is proposed its words without
 * whom they are about, changes them, and one page is made of each conversation, however often she asks. Its link is a note in the
 * conversation, which is how it is known again.
 */
@Named
public final class DraftingAnArticle {

    private static final String NOTE = "article";

    private static final int LOCKS = 8;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final ArticleDrafts drafts;
    private final Entries entries;
    private final Bystanders bystanders;
    private final WritingANote noting;
    private final Settings settings;
    private final Locks locks;

    @Inject
    public DraftingAnArticle(
            ArticleDrafts drafts,
            Entries entries,
            Bystanders bystanders,
            WritingANote noting,
            Settings settings,
            Locks locks) {
        this.drafts = drafts;
        this.entries = entries;
        this.bystanders = bystanders;
        this.noting = noting;
        this.settings = settings;
        this.locks = locks;
    }

    /** Whether there is something to make an article of, and somewhere to put it. */
    public static boolean isPossible(Knowledge rules, Conversation head) {
        return (head.resolved() || head.life().isSolved())
                && !rules.reviewSpace().isEmpty();
    }

    public boolean isPossible(Conversation head) {
        return isPossible(rules(head), head);
    }

    private Knowledge rules(Conversation head) {
        return settings.of(head.project()).knowledge();
    }

    /**
     * What an article could say.
     *
     * @param existing where the one is that was made before
     */
    public record Proposal(String title, String question, String answer, Optional<String> existing) {}

    /** @param words what is put in the place of whom and what it is not to name */
    public Proposal propose(Conversation head, Map<Trace, String> words) {
        var all = entries.all(head.id()).toList();
        var impersonal = bystanders.without(head, all, words);
        UnaryOperator<String> clean =
                text -> impersonal.text(Secrets.masked(text)).strip();
        var existing = known(all.stream()).stream()
                .filter(page -> !drafts.isGone(page))
                .mapToObj(drafts::address)
                .findFirst();
        return new Proposal(
                clean.apply(head.subject()),
                clean.apply(question(head, all)),
                clean.apply(said(all.stream(), Role.AGENT)),
                existing);
    }

    /** What the customer said before anybody answered. */
    private static String question(Conversation head, List<Entry> all) {
        var before = said(
                all.stream()
                        .takeWhile(
                                entry -> !(entry.isMessage() && entry.author().role() == Role.AGENT)),
                Role.CUSTOMER);
        return before.isEmpty() ? head.original() : before;
    }

    private static String said(Stream<Entry> some, Role role) {
        return some.filter(entry -> entry.isMessage() && entry.author().role() == role)
                .map(entry -> ((Message) entry.content()).text())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** The latest page that a note of ours tells of. */
    private static OptionalLong known(Stream<Entry> all) {
        return all.filter(entry -> entry.content() instanceof Note)
                .flatMapToLong(entry -> entry.clientId().number(NOTE).stream())
                .reduce((first, later) -> later);
    }

    /**
     * What she wants made.
     *
     * @param labels besides those of the settings
     * @param note what her colleagues are told, by the page's address
     */
    public record Wish(String title, List<Section> sections, List<String> labels, Function<String, String> note) {

        public Wish {
            sections = List.copyOf(sections);
            labels = List.copyOf(labels);
        }
    }

    /** What became of it. */
    public sealed interface Result {

        /** @param fresh whether this call made it */
        record Done(String address, boolean fresh) implements Result {}

        record Refused(Refusal why) implements Result {}

        /** The knowledge base made nothing of it. */
        record Missed(Failed how) implements Result {}
    }

    public Result create(Access agent, Conversation head, Wish wish) {
        var whole = Stream.concat(
                        Stream.of(wish.title()), wish.sections().stream().map(Section::text))
                .collect(Collectors.joining("\n"));
        var rule = settings.of(head.project()).secrets();
        var refusal = Optional.<Refusal>of(new Refusal.NothingToDraft())
                .filter(why -> !isPossible(head))
                .or(() -> Discretion.refusal(whole, rule));
        if (refusal.isPresent()) {
            return new Result.Refused(refusal.get());
        }
        var sections = wish.sections().stream()
                .map(section -> new Section(section.heading(), Discretion.kept(section.text(), rule)))
                .toList();
        var labels = Stream.concat(rules(head).reviewLabels().stream(), wish.labels().stream())
                .distinct()
                .toList();
        var draft =
                new Draft(head.id(), rules(head).reviewSpace(), Discretion.kept(wish.title(), rule), sections, labels);
        // One at a time for a conversation, on all nodes: two presses of a button make one page.
        return locks.inTurn(
                        Locks.oneOf(LOCKS, "guichet.article.", head.id()),
                        LONGEST_WAIT,
                        () -> made(agent, head, draft, wish.note()))
                .orElseGet(() -> new Result.Missed(Failed.of(Why.AWAY)));
    }

    private Result made(Access agent, Conversation head, Draft draft, Function<String, String> note) {
        var outcome = drafts.make(draft, known(entries.all(head.id())));
        if (outcome instanceof Failed failed) {
            return new Result.Missed(failed);
        }
        var made = (Made) outcome;
        var address = drafts.address(made.page());
        // Should a rule of the project's refuse the note, the knowledge base itself still knows the page.
        noting.write(agent, head, ClientId.own(NOTE, made.page()), note.apply(address));
        return new Result.Done(address, made.fresh());
    }
}
