package io.guichet.jira.storage;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Samples.MORNING;
import static io.guichet.testkit.Samples.conversationOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.Audited;
import io.guichet.core.availability.Lease;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.knowledge.ArticleNumbers.Count;
import io.guichet.core.knowledge.Tally;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.privacy.PersonalData;
import io.guichet.core.replies.CannedReply;
import io.guichet.core.settings.Change;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.testkit.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A project's key is changed, or another project gets the key of one that is gone (R122, R134, R144, B22). */
class StoredProjectsTest {

    private static final ProjectKey HELP = new ProjectKey("HELP");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final AoStorageContract.OneNode node = new AoStorageContract.OneNode();
    private final MovableClock clock = new MovableClock();
    private final TestProjects jira = new TestProjects().with(10_000, "SUP");
    private TestActiveObjects ao;
    private StoredProjects names;
    private AoSettings settings;
    private Conversation chat;

    private void start(TestEngine engine) {
        ao = engine.empty();
        names = jira.over(ao, clock);
        var everywhere = new AoGlobalSettings(ao, node, clock);
        settings = new AoSettings(ao, names, everywhere, node, clock);
        settings.save(SUP, ProjectSettings.DEFAULTS.with(Group.PICK_UP_MINUTES, 7), DANIEL);
        chat = conversations().add(conversationOf(CAMILLE, MORNING));
        conversations().link(chat.id(), new RequestRef(10_077, "SUP-77"));
        new AoAcceptances(ao, names).accept(CAMILLE, SUP, 1, MORNING);
        log().add(new Audited(MORNING, DANIEL, "charter.published", Optional.of(SUP), "charter.version", "1", "2"));
        new AoLeases(ao, names).save(available());
        replies().keep(new CannedReply("r1", new CannedReply.OfProject(SUP), "a", "A", "A"));
        new AoArticleNumbers(ao, names, node).add(count(SUP));
    }

    private AoConversations conversations() {
        return new AoConversations(ao, names);
    }

    private AuditLog log() {
        return new AoAuditLog(ao, names, audited -> {});
    }

    private AoCannedReplies replies() {
        return new AoCannedReplies(ao, names);
    }

    private PersonalData people() {
        return new AoPersonalData(ao, names, settings, new AoGlobalSettings(ao, node, clock));
    }

    private static Lease available() {
        return new Lease(
                ALINE, true, Optional.empty(), Set.of(SUP), Optional.empty(), Optional.empty(), MORNING, MORNING);
    }

    private static Count count(ProjectKey project) {
        return new Count(project, TODAY, Optional.of("4711"), new Tally(1, 1, 0, 0, 0));
    }

    private void renamed() {
        jira.rename(10_000, "HELP");
        clock.advance(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void what_a_project_has_is_there_under_its_new_key(TestEngine engine) {
        start(engine);

        renamed();

        assertThat(settings.of(HELP).pickUpMinutes()).isEqualTo(7);
        assertThat(settings.of(Set.of(HELP)).get(HELP).version()).isEqualTo(1);
        assertThat(settings.lastChange(HELP)).isPresent();
        assertThat(conversations().open(Set.of(HELP), 9)).singleElement().satisfies(head -> assertThat(head.project())
                .isEqualTo(HELP));
        assertThat(new AoAcceptances(ao, names).of(CAMILLE, HELP, 1)).isPresent();
        assertThat(log().newest(Optional.of(HELP), MORNING.plusSeconds(9), 9))
                .extracting(Audited::project)
                .containsExactly(Optional.of(HELP));
        assertThat(new AoLeases(ao, names).of(ALINE).orElseThrow().projects()).containsExactly(HELP);
        assertThat(replies().of(List.of(new CannedReply.OfProject(HELP)))).hasSize(1);
        assertThat(new AoArticleNumbers(ao, names, node).of(HELP, TODAY, TODAY)).hasSize(1);
        assertThat(people().projects()).containsExactly(HELP);
    }

    /** Where a page was open, or a link is old: Jira knows a project by its former key, too. */
    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void under_its_former_key_it_is_still_the_same(TestEngine engine) {
        start(engine);
        renamed();

        var saved = settings.save(HELP, settings.of(SUP).with(Group.PICK_UP_MINUTES, 8), DANIEL);

        assertThat(saved).isInstanceOf(io.guichet.core.settings.Settings.Saving.Saved.class);
        assertThat(settings.of(SUP).pickUpMinutes()).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void its_requests_get_the_keys_that_they_have_in_Jira_and_whoever_remembers_is_told_once(TestEngine engine) {
        start(engine);
        assertThat(names.follow()).isFalse();

        renamed();

        assertThat(names.follow()).isTrue();
        assertThat(conversations().byId(chat.id()).orElseThrow().request()).contains(new RequestRef(10_077, "HELP-77"));
        assertThat(names.follow()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void a_project_that_gets_the_key_of_another_inherits_nothing(TestEngine engine) {
        start(engine);

        jira.delete(10_000);
        jira.with(10_200, "SUP");
        clock.advance(Duration.ofSeconds(1));

        assertThat(settings.of(SUP)).isEqualTo(ProjectSettings.DEFAULTS);
        assertThat(settings.at(SUP, 1)).isEmpty();
        assertThat(conversations().open(Set.of(SUP), 9)).isEmpty();
        assertThat(conversations().unresolved()).doesNotContainKey(SUP);
        assertThat(new AoAcceptances(ao, names).all(SUP, Optional.empty(), 9)).isEmpty();
        assertThat(log().newest(Optional.of(SUP), MORNING.plusSeconds(9), 9)).isEmpty();
        assertThat(new AoLeases(ao, names).of(ALINE).orElseThrow().projects()).doesNotContain(SUP);
        assertThat(replies().of(List.of(new CannedReply.OfProject(SUP)))).isEmpty();
        assertThat(new AoArticleNumbers(ao, names, node).of(SUP, TODAY, TODAY)).isEmpty();
        settings.save(SUP, ProjectSettings.DEFAULTS.with(Group.PICK_UP_MINUTES, 3), DANIEL);
        assertThat(settings.of(SUP).pickUpMinutes()).isEqualTo(3);
    }

    /** A project that is gone is still somebody's past: she can have it, and have it erased (B23). */
    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void what_is_left_of_one_that_is_gone_is_found_by_its_customer_and_swept(TestEngine engine) {
        start(engine);

        jira.delete(10_000);
        jira.with(10_200, "SUP");
        clock.advance(Duration.ofSeconds(1));

        var left = people().conversationsOf(CAMILLE, Optional.empty());
        assertThat(left).extracting(Conversation::id).containsExactly(chat.id());
        var gone = left.get(0).project();
        assertThat(gone).isNotEqualTo(SUP);
        assertThat(people().projects()).containsExactly(gone);
        assertThat(people().acceptancesOf(CAMILLE, Optional.of(gone))).hasSize(1);
        assertThat(people().acceptancesOf(CAMILLE, Optional.of(SUP))).isEmpty();
    }

    /** It was deleted before names were written down, or its name came with a copy of the tables. */
    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void settings_of_nobody_known_are_nobodys(TestEngine engine) {
        ao = engine.empty();
        new Versions(ao).add("OLD", 1, "{\"enabled\":true}", new Change(DANIEL, MORNING));
        names = jira.over(ao, clock);
        names.follow();

        jira.with(10_300, "OLD");
        clock.advance(Duration.ofSeconds(1));

        settings = new AoSettings(ao, names, new AoGlobalSettings(ao, node, clock), node, clock);
        assertThat(settings.of(new ProjectKey("OLD")).enabled()).isFalse();
        assertThat(names.key("OLD")).isEqualTo(new ProjectKey("OLD#0"));
        assertThat(names.name(new ProjectKey("OLD#0"))).isEqualTo("OLD");
    }
}
