package io.guichet.core.knowledge;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Note;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.knowledge.ArticleDrafts.Outcome.Failed;
import io.guichet.core.knowledge.ArticleDrafts.Section;
import io.guichet.core.knowledge.ArticleDrafts.Why;
import io.guichet.core.knowledge.DraftingAnArticle.Result;
import io.guichet.core.knowledge.DraftingAnArticle.Wish;
import io.guichet.core.people.Account;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.PersonKey;
import io.guichet.core.privacy.Impersonal.Trace;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Knowledge;
import io.guichet.core.settings.SecretRule;
import io.guichet.testkit.CastAffiliations;
import io.guichet.testkit.MemoryArticleDrafts;
import io.guichet.testkit.OneJvmLocks;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A solved conversation becomes one article for review, without whom it was about (R115). */
class DraftingAnArticleTest {

    private static final Map<Trace, String> WORDS =
            Arrays.stream(Trace.values()).collect(Collectors.toMap(trace -> trace, trace -> "[" + trace + "]"));

    private Rules rules = Rules.on();
    private final TestDesk desk = new TestDesk();
    private final MemoryArticleDrafts drafts = new MemoryArticleDrafts();
    private final DraftingAnArticle drafting = new DraftingAnArticle(
            drafts,
            desk.entries,
            new Bystanders(desk.people, new Known(), new CastAffiliations()),
            desk.noting,
            desk.settings,
            new OneJvmLocks());

    private static final class Known implements Accounts {

        @Override
        public Optional<Account> of(PersonKey person) {
            return Optional.of(new Account(person, person.value() + ".m", person.value() + "@harmonie.example"));
        }

        @Override
        public Optional<PersonKey> named(String userName) {
            return Optional.empty();
        }

        @Override
        public List<PersonKey> withAddress(String email) {
            return List.of();
        }
    }

    @BeforeEach
    void reviewed() {
        with(Group.KNOWLEDGE, knowledge("RELECTURE"));
    }

    private <T> void with(Group<T> group, T value) {
        rules = rules.with(group, value);
        desk.settings.with(SUP, rules);
    }

    private static Knowledge knowledge(String review) {
        return new Knowledge(true, List.of(), Knowledge.Audience.EVERYONE, review, List.of("a-relire"));
    }

    @Test
    void what_was_asked_and_answered_is_proposed_without_whom_it_was_about() {
        var solved = solved();

        var proposal = drafting.propose(solved, WORDS);

        assertThat(proposal.title()).isEqualTo("Mon export échoue");
        assertThat(proposal.question())
                .isEqualTo(
                        "Mon export échoue\n\nIci [CUSTOMER], de chez [ORGANISATION], [PHONE], [EMAIL], compte [CUSTOMER].");
        assertThat(proposal.answer())
                .isEqualTo("Bonjour [CUSTOMER], rouvrez la période.\n\nPuis relancez l’export. [AGENT]");
        assertThat(proposal.existing()).isEmpty();
    }

    @Test
    void secrets_and_notes_and_what_was_deleted_are_not_proposed() {
        var opened = desk.opens(CAMILLE, "Mon mot de passe est : Xk29!fjw2 et ça échoue");
        desk.accepts(ALINE, opened);
        desk.noting.write(desk.access(ALINE, opened), desk.head(opened), newClientId(), "Cliente pénible");
        desk.says(ALINE, opened, "Voici.");

        var proposal = drafting.propose(desk.head(opened), WORDS);

        assertThat(proposal.question()).doesNotContain("Xk29").contains("••");
        assertThat(proposal.answer()).isEqualTo("Voici.");
    }

    @Test
    void however_often_it_is_asked_for_there_is_one_page_and_one_note_for_each_who_asked() {
        var solved = solved();

        var first = create(ALINE, solved, wish("Un titre"));
        var again = create(ALINE, solved, wish("Un autre titre"));
        var another = create(BENOIT, solved, wish("Un titre"));

        assertThat(first).isEqualTo(new Result.Done(drafts.address(1000), true));
        assertThat(again)
                .isEqualTo(new Result.Done(drafts.address(1000), false))
                .isEqualTo(another);
        assertThat(drafts.pages).hasSize(1);
        assertThat(notes(solved))
                .containsOnly("À relire : " + drafts.address(1000))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(drafting.propose(desk.head(solved), WORDS).existing()).contains(drafts.address(1000));
    }

    @Test
    void many_at_once_make_one() {
        var solved = solved();
        var threads = Executors.newFixedThreadPool(8);

        var all = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> create(ALINE, solved, wish("Titre " + i)), threads))
                .toList();
        var fresh = all.stream()
                .map(CompletableFuture::join)
                .filter(result -> result.equals(new Result.Done(drafts.address(1000), true)));

        assertThat(fresh).hasSize(1);
        assertThat(drafts.pages).hasSize(1);
        assertThat(notes(solved)).hasSize(1);
        threads.shutdownNow();
    }

    @Test
    void an_answer_that_was_lost_is_found_by_the_next_attempt() {
        var solved = solved();
        drafts.silent = true;
        assertThat(create(ALINE, solved, wish("Un titre"))).isEqualTo(new Result.Missed(Failed.of(Why.AWAY)));
        drafts.silent = false;

        assertThat(create(ALINE, solved, wish("Un titre"))).isEqualTo(new Result.Done(drafts.address(1000), false));
        assertThat(drafts.pages).hasSize(1);
    }

    @Test
    void one_that_was_deleted_since_is_made_anew() {
        var solved = solved();
        create(ALINE, solved, wish("Un titre"));
        drafts.pages.clear();

        assertThat(drafting.propose(desk.head(solved), WORDS).existing()).isEmpty();
        assertThat(create(ALINE, solved, wish("Un titre"))).isEqualTo(new Result.Done(drafts.address(1000), true));
    }

    @Test
    void it_goes_to_the_space_for_reviews_with_its_labels() {
        create(ALINE, solved(), wish("Un titre"));

        var page = drafts.pages.values().iterator().next();
        assertThat(page.space()).isEqualTo("RELECTURE");
        assertThat(page.labels()).containsExactly("a-relire", "facturation", "fr");
    }

    @Test
    void what_is_not_solved_makes_none_nor_does_a_project_without_a_space_for_reviews() {
        var opened = desk.opens(CAMILLE, "Mon export échoue");
        var none = new Result.Refused(new Refusal.NothingToDraft());

        assertThat(create(ALINE, opened, wish("Un titre"))).isEqualTo(none);
        var solved = solved();
        with(Group.KNOWLEDGE, knowledge(""));
        assertThat(create(ALINE, solved, wish("Un titre"))).isEqualTo(none);
        assertThat(drafts.pages).isEmpty();
    }

    /** Nothing is sent that the secret filter holds back. */
    @Test
    void secrets_that_are_typed_into_it_are_held_back_as_in_messages() {
        var solved = solved();
        var telling = wish("Mot de passe : Xk29!fjw2");

        with(Group.SECRETS, SecretRule.REFUSE);
        assertThat(create(ALINE, solved, telling))
                .isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(refused.why())
                        .isInstanceOf(Refusal.HoldsSecrets.class));
        assertThat(drafts.pages).isEmpty();
        with(Group.SECRETS, SecretRule.MASK);
        create(ALINE, solved, telling);
        assertThat(drafts.pages.values().iterator().next().title()).doesNotContain("Xk29");
    }

    private Result create(PersonKey agent, Conversation conversation, Wish wish) {
        var named = new Section("", conversation.id().value());
        return drafting.create(
                desk.access(agent, conversation),
                desk.head(conversation),
                new Wish(wish.title(), List.of(wish.sections().get(0), named), wish.labels(), wish.note()));
    }

    private static Wish wish(String title) {
        return new Wish(
                title,
                List.of(new Section("Question", "Mon export échoue")),
                List.of("facturation", "fr"),
                url -> "À relire : " + url);
    }

    private Conversation solved() {
        var opened = desk.opens(CAMILLE, "Mon export échoue");
        desk.says(
                CAMILLE,
                opened,
                "Ici Camille, de chez Harmonie, 06 12 34 56 78, camille@harmonie.example, compte camille.m.");
        desk.accepts(ALINE, opened);
        desk.says(ALINE, opened, "Bonjour Camille, rouvrez la période.");
        desk.says(CAMILLE, opened, "Et après ?");
        desk.settling.propose(
                desk.access(ALINE, opened), desk.head(opened), newClientId(), "Puis relancez l’export. Aline");
        desk.settling.confirm(desk.access(CAMILLE, opened), desk.head(opened), Optional.empty());
        return desk.head(opened);
    }

    private List<String> notes(Conversation conversation) {
        return desk.entries.after(conversation.id(), 0, 100).stream()
                .map(Entry::content)
                .filter(Note.class::isInstance)
                .map(note -> ((Note) note).text())
                .toList();
    }
}
