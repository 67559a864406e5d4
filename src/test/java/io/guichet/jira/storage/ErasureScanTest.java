package io.guichet.jira.storage;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.MORNING;
import static io.guichet.testkit.Samples.conversationOf;
import static io.guichet.testkit.Samples.entry;
import static io.guichet.testkit.Samples.message;
import static io.guichet.testkit.Samples.newClientId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guichet.core.audit.Audited;
import io.guichet.core.availability.Lease;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.Visit;
import io.guichet.core.delivery.Hub;
import io.guichet.core.files.FileName;
import io.guichet.core.files.Upload;
import io.guichet.core.identity.Confirmation;
import io.guichet.core.knowledge.CountingArticles;
import io.guichet.core.people.PersonKey;
import io.guichet.core.preferences.Preferences;
import io.guichet.core.privacy.Identity;
import io.guichet.core.privacy.PersonalData;
import io.guichet.core.privacy.RenamingAPerson;
import io.guichet.core.replies.CannedReply;
import io.guichet.core.settings.Change;
import io.guichet.core.settings.Settings;
import io.guichet.testkit.SomeArticles;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After an erasure, who was erased is found in no column of any table that the plugin has (B23). */
class ErasureScanTest {

    private static final PersonKey MATHILDE = new PersonKey("JIRAUSER10777");
    private static final String NAME = "mathilde.durand";
    private static final Pattern ENTITY = Pattern.compile("<entity>([^<]+)</entity>");

    private TestActiveObjects ao = TestEngine.H2.empty();

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void nobody_finds_her_in_any_table(TestEngine engine) throws Exception {
        ao = engine.empty();
        everywhere();
        // All but those that have no person in them: nodes, projects, and numbers of articles.
        assertThat(ao.find(ArticleCountRow.class)).isNotEmpty();
        assertThat(tablesWithHer()).hasSize(rows().size() - 3);
        var kept = Kept.in(ao);
        var data = kept.data();

        for (var head : data.conversationsOf(MATHILDE, Optional.empty())) {
            data.close(head.id());
            data.empty(head.id(), MORNING);
        }
        data.forget(new Identity(MATHILDE, Optional.of(NAME)), Optional.empty());

        assertThat(tablesWithHer()).isEmpty();
        assertThat(kept.settings().of(SUP).keyUsers().people()).containsExactly("hugo");
        assertThat(new AoAuditLog(ao, TestProjects.stored(ao), audited -> {})
                        .newest(Optional.empty(), MORNING.plusSeconds(99), 10))
                .hasSize(2);
    }

    /** Jira anonymises her: another key first, then another user name (B23). */
    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void nobody_finds_what_she_was_called_before_she_was_anonymised(TestEngine engine) throws Exception {
        ao = engine.empty();
        everywhere();
        var kept = Kept.in(ao);
        var renaming = kept.renaming(ao);
        var anonymous = new PersonKey("JIRAUSER99");

        renaming.key(MATHILDE, anonymous);
        renaming.userName(anonymous, NAME, "jirauser99");

        assertThat(tablesWithHer()).isEmpty();
        assertThat(kept.settings().of(SUP).keyUsers().people()).containsExactlyInAnyOrder("jirauser99", "hugo");
        assertThat(kept.data().conversationsOf(anonymous, Optional.empty())).hasSize(1);
    }

    /** One whose user name was her key stays in the lists between the two steps. */
    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void a_key_that_was_the_user_name_too_leaves_lists_of_names_as_they_are(TestEngine engine) {
        ao = engine.empty();
        var list = "{\"keyUsers\":{\"everyone\":false,\"people\":[\"hugo\",\"lea\"]}}";
        new Versions(ao).add("SUP", 1, list, new Change(HUGO, MORNING));
        var kept = Kept.in(ao);
        var renaming = kept.renaming(ao);
        var anonymous = new PersonKey("JIRAUSER99");

        renaming.key(HUGO, anonymous);
        assertThat(kept.settings().of(SUP).keyUsers().people()).containsExactlyInAnyOrder("hugo", "lea");
        renaming.userName(anonymous, "hugo", "jirauser99");
        assertThat(kept.settings().of(SUP).keyUsers().people()).containsExactlyInAnyOrder("jirauser99", "lea");
    }

    /** An administrator had the list open before, on this node or on another. */
    @Test
    void nobody_saves_her_back_into_a_list_that_was_open_before() {
        everywhere();
        var kept = Kept.in(ao);
        var settings = kept.settings();
        var open = settings.of(SUP);

        kept.data().forget(new Identity(MATHILDE, Optional.of(NAME)), Optional.empty());

        assertThat(settings.save(SUP, open, DANIEL)).isInstanceOf(Settings.Saving.Stale.class);
        assertThat(settings.of(SUP).version()).isEqualTo(open.version() + 1);
        assertThat(settings.lastChange(SUP).orElseThrow().by()).isEqualTo(DANIEL);
    }

    /** Somebody's user name is her staff number, or a word that settings have for something else. */
    @Test
    void a_figure_of_the_log_and_a_choice_of_another_kind_are_not_taken_for_a_name() {
        var log = new AoAuditLog(ao, TestProjects.stored(ao), audited -> {});
        log.add(new Audited(MORNING, DANIEL, "charter.published", Optional.of(SUP), "charter.version", "2", "3"));
        log.add(new Audited(MORNING, DANIEL, "settings.changed", Optional.of(SUP), "pickUpMinutes", "3", "5"));
        var stored = "{\"qualification\":{\"reporter\":\"technical\",\"technicalReporter\":\"technical\"},"
                + "\"look\":{\"agents\":\"technical\"}}";
        new Versions(ao).add("SUP", 1, stored, new Change(DANIEL, MORNING));
        var data = Kept.in(ao).data();

        data.forget(new Identity(new PersonKey("3"), Optional.of("3")), Optional.empty());
        data.forget(new Identity(MATHILDE, Optional.of("technical")), Optional.empty());

        assertThat(log.newest(Optional.empty(), MORNING.plusSeconds(1), 10))
                .extracting(Audited::before, Audited::after)
                .containsExactlyInAnyOrder(tuple("2", "3"), tuple("3", "5"));
        assertThat(new Versions(ao).latest("SUP").orElseThrow().getDocument())
                .contains("\"reporter\":\"technical\"", "\"agents\":\"technical\"", "\"technicalReporter\":\"\"");
    }

    /** In every table, in every place where a person can stand. */
    private void everywhere() {
        var hers = new AoConversations(ao, TestProjects.stored(ao)).add(conversationOf(MATHILDE, MORNING));
        new AoConversations(ao, TestProjects.stored(ao)).link(hers.id(), new RequestRef(10_077, "SUP-77"));
        var hugos = new AoConversations(ao, TestProjects.stored(ao)).add(conversationOf(HUGO, MORNING));
        var entries = new AoEntries(ao);
        entries.insert(message(hers.id(), 1, Author.customer(MATHILDE), newClientId()), OptionalLong.of(7));
        entries.insert(message(hugos.id(), 1, Author.customer(MATHILDE), newClientId()), OptionalLong.empty());
        entries.insert(message(hugos.id(), 2, Author.agent(MATHILDE), newClientId()), OptionalLong.empty());
        var offered = Event.of(Happened.OFFERED)
                .with("to", ALINE + " " + MATHILDE)
                .with("until", MORNING.plusSeconds(60).toString());
        var head = hugos;
        for (var one : List.of(
                message(hugos.id(), 1),
                message(hugos.id(), 2),
                entry(hugos.id(), 3, Author.system(), offered, newClientId()),
                entry(hugos.id(), 4, Author.agent(MATHILDE), Event.of(Happened.ACCEPTED), newClientId()))) {
            head = head.after(one);
            entries.insert(one, OptionalLong.empty());
        }
        new AoConversations(ao, TestProjects.stored(ao)).project(head);
        new AoReadMarks(ao).read(hers.id(), MATHILDE, 1);
        new AoReadMarks(ao).read(hugos.id(), MATHILDE, 1);
        new AoLeases(ao, TestProjects.stored(ao)).save(Lease.away(MATHILDE, MORNING));
        new AoLeases(ao, TestProjects.stored(ao))
                .save(new Lease(
                        ALINE,
                        false,
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        Optional.of(MATHILDE),
                        MORNING,
                        MORNING));
        new AoUploads(ao)
                .begin(new Upload(
                        hugos.id(),
                        Author.customer(MATHILDE),
                        newClientId(),
                        new FileName("a.pdf"),
                        5,
                        "application/pdf",
                        MORNING));
        new AoAcceptances(ao, TestProjects.stored(ao)).accept(MATHILDE, SUP, 1, MORNING);
        new AoConfirmations(ao, TestProjects.stored(ao))
                .keep(new Confirmation(
                        MATHILDE, SUP, NAME, NAME + "@example.com", Optional.empty(), Optional.of(MORNING)));
        new AoVisits(ao, TestProjects.stored(ao))
                .keep(new Visit(hers.id(), MATHILDE, SUP, "/servicedesk/" + NAME, "fr", "192.0.2.7", MORNING));
        new AoShownFields(ao).keep(MATHILDE, List.of("duedate"));
        new AoChoices(ao).keep(MATHILDE, Preferences.NONE);
        new AoCannedReplies(ao, TestProjects.stored(ao))
                .keep(new CannedReply("r1", new CannedReply.OfPerson(MATHILDE), "a", "A", "A"));
        var log = new AoAuditLog(ao, TestProjects.stored(ao), audited -> {});
        log.add(new Audited(MORNING, MATHILDE, "presence.away", Optional.of(SUP), "aline", "", ""));
        log.add(new Audited(
                MORNING,
                DANIEL,
                "settings.changed",
                Optional.of(SUP),
                "keyUsers.people",
                "[\"" + NAME + "\"]",
                "[" + NAME.toUpperCase(Locale.ROOT) + ", hugo]"));
        var counting = new CountingArticles(
                new AoArticleNumbers(ao, TestProjects.stored(ao), new AoStorageContract.OneNode()),
                Kept.in(ao).settings(),
                Clock.systemUTC());
        counting.searched(MATHILDE, SUP, "facture", SomeArticles.found("4711"));
        counting.solved(MATHILDE, SUP, "4711");
        counting.flushAll();
        var list = "{\"keyUsers\":{\"everyone\":false,\"people\":[\"" + NAME + "\",\"hugo\"]}}";
        new Versions(ao).add("SUP", 1, list, new Change(MATHILDE, MORNING));
        new Versions(ao).add("SUP", 2, list, new Change(DANIEL, MORNING));
    }

    private List<String> tablesWithHer() throws Exception {
        var found = new ArrayList<String>();
        for (var row : rows()) {
            for (var one : ao.find(row)) {
                if (texts(row, one).stream().anyMatch(ErasureScanTest::isHer) && !found.contains(row.getSimpleName())) {
                    found.add(row.getSimpleName());
                }
            }
        }
        return found;
    }

    private static boolean isHer(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return small.contains(MATHILDE.value().toLowerCase(Locale.ROOT)) || small.contains(NAME);
    }

    private static List<String> texts(Class<?> row, Object one) {
        return Arrays.stream(row.getMethods())
                .filter(method -> method.getReturnType() == String.class && method.getParameterCount() == 0)
                .filter(method -> method.getDeclaringClass() == row)
                .map(getter -> {
                    try {
                        return String.valueOf(getter.invoke(one));
                    } catch (IllegalAccessException | InvocationTargetException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    /** As the descriptor has them: a table that comes later is looked at, too. */
    @SuppressWarnings("unchecked")
    private static List<Class<RawEntity<String>>> rows() throws Exception {
        var rows = new ArrayList<Class<RawEntity<String>>>();
        var names = ENTITY.matcher(Files.readString(Path.of("atlassian-plugin.xml")));
        while (names.find()) {
            rows.add((Class<RawEntity<String>>) Class.forName(names.group(1)));
        }
        return rows;
    }

    /** What remembers people, by what is stored. */
    private record Kept(Settings settings, PersonalData data) {

        static Kept in(TestActiveObjects ao) {
            var cluster = new AoStorageContract.OneNode();
            var global = new AoGlobalSettings(ao, cluster, Clock.systemUTC());
            var settings = new AoSettings(ao, TestProjects.stored(ao), global, cluster, Clock.systemUTC());
            return new Kept(settings, new AoPersonalData(ao, TestProjects.stored(ao), settings, global));
        }

        RenamingAPerson renaming(TestActiveObjects ao) {
            var journal = new Journal(
                    new AoConversations(ao, TestProjects.stored(ao)),
                    new AoEntries(ao),
                    new Hub(Clock.systemUTC()),
                    Clock.systemUTC());
            return new RenamingAPerson(data, journal);
        }
    }
}
