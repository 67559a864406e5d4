package io.guichet.jira.desk;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.event.comment.CommentDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.MutableComment;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Via;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.State;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.Role;
import io.guichet.testkit.Node;
import io.guichet.testkit.OurThreads;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Jira's events bring into the conversation, and what they must not (R37, R161). */
class CommentListenerTest {

    private static final long COMMENT = 30_001;

    private final World world = new World();
    private final Node node = world.node();
    private final EventPublisher events = mock(EventPublisher.class);
    private final CommentManager comments = mock(CommentManager.class);
    private final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final CommentDesk desk = new CommentDesk(
            issues,
            new Comments(
                    comments,
                    new Marks(properties),
                    mock(),
                    new NamedFiles(world.files, world.fileTypes, world.people),
                    mock(),
                    world.clock),
            node.taking,
            node.following,
            mock());
    private final CommentListener listener = new CommentListener(events, desk);
    private final MutableIssue issue = mock(MutableIssue.class);
    private ConversationId id;
    private int looks;

    @BeforeEach
    void camille_has_asked_something() {
        id = world.opened(node, "un").id();
        node.mirroring.mirror(id, Node.run(entry -> true));
        var issueId = world.head(id).request().map(RequestRef::issueId).orElseThrow();
        when(issue.getId()).thenReturn(issueId);
        when(issues.getIssueObject(issueId)).thenReturn(issue);
        isOfType("service_desk");
        desk.start();
    }

    @AfterEach
    void nothing_is_left_behind() {
        desk.stop();
        OurThreads.areGone();
    }

    private void isOfType(String type) {
        var project = mock(Project.class);
        when(project.getProjectTypeKey()).thenReturn(new ProjectTypeKey(type));
        when(issue.getProjectObject()).thenReturn(project);
    }

    private Comment commentSaying(String text) {
        var comment = mock(MutableComment.class);
        when(comment.getId()).thenReturn(COMMENT);
        when(comment.getIssue()).thenReturn(issue);
        when(comment.getAuthorKey()).thenReturn(ALINE.value());
        when(comment.getBody()).thenReturn(text);
        when(comment.getRoleLevelId()).thenReturn(null);
        when(comments.getCommentById(COMMENT)).thenReturn(comment);
        return comment;
    }

    private void hasProperty(String key, String json) {
        var property = mock(EntityProperty.class);
        when(property.getValue()).thenReturn(json);
        when(properties.get("CommentProperty", COMMENT, key)).thenReturn(property);
    }

    private void happens(Comment comment, Long type) {
        listener.onIssueEvent(new IssueEvent(issue, null, comment, Map.of(), type, true));
    }

    /** Everything heard of before has been looked at, since there is one thread and one order. */
    private void itIsLookedAt() {
        looks++;
        var status = mock(Status.class);
        when(status.getName()).thenReturn("status " + looks);
        when(issue.getStatus()).thenReturn(status);
        happens(null, EventType.ISSUE_UPDATED_ID);
        await().untilAsserted(
                        () -> assertThat(world.head(id).standing().status()).isEqualTo("status " + looks));
    }

    /** R39: what is on its way when the request is resolved may open it again; the rest of it is looked at later. */
    @Test
    void a_resolution_is_looked_at_again_once_the_mirror_is_done() {
        node.posting.post(new Access(CAMILLE, Role.CUSTOMER), world.head(id), Samples.newClientId(), "deux");
        when(issue.getResolutionId()).thenReturn("10000");
        happens(null, EventType.ISSUE_RESOLVED_ID);
        await().untilAsserted(() -> verify(issue, atLeastOnce()).getResolutionId());
        assertThat(world.head(id).resolved()).isFalse();

        node.mirroring.mirror(id, Node.run(entry -> true));

        await().untilAsserted(() -> assertThat(world.head(id).state()).isInstanceOf(State.Ended.class));
        assertThat(world.head(id).resolved()).isTrue();
    }

    private List<Entry> added() {
        return world.entries.after(id, 1, 100);
    }

    @Test
    void a_public_comment_becomes_a_message() {
        happens(commentSaying("Je regarde."), EventType.ISSUE_COMMENTED_ID);

        itIsLookedAt();
        assertThat(added()).extracting(Entry::content).containsExactly(Message.commented("Je regarde."));
    }

    @Test
    void a_comment_that_comes_with_a_transition_becomes_a_message_too() {
        happens(commentSaying("Résolu."), EventType.ISSUE_RESOLVED_ID);

        itIsLookedAt();
        assertThat(added()).hasSize(1);
    }

    @Test
    void an_internal_comment_does_not() {
        hasProperty("sd.public.comment", "{\"internal\":true}");
        happens(commentSaying("entre nous"), EventType.ISSUE_COMMENTED_ID);

        itIsLookedAt();
        assertThat(added()).isEmpty();
    }

    @Test
    void a_comment_for_a_group_or_a_role_does_not() {
        var forGroup = commentSaying("pour le groupe");
        when(forGroup.getGroupLevel()).thenReturn("jira-administrators");
        happens(forGroup, EventType.ISSUE_COMMENTED_ID);
        itIsLookedAt();
        assertThat(added()).isEmpty();

        var forRole = commentSaying("pour le rôle");
        when(forRole.getRoleLevelId()).thenReturn(10_002L);
        happens(forRole, EventType.ISSUE_COMMENTED_ID);
        itIsLookedAt();
        assertThat(added()).isEmpty();
    }

    @Test
    void our_own_mirrors_echo_does_not() {
        hasProperty("guichet.entry", "{\"conversation\":\"" + id + "\",\"number\":2}");
        var camille = new Access(CAMILLE, Role.CUSTOMER);
        node.posting.post(camille, world.head(id), Samples.newClientId(), "deux");
        var echo = commentSaying("deux");
        when(echo.getAuthorKey()).thenReturn(CAMILLE.value());
        happens(echo, EventType.ISSUE_COMMENTED_ID);

        itIsLookedAt();
        assertThat(added()).hasSize(1);
    }

    @Test
    void a_comment_without_an_author_does_not() {
        var anonymous = commentSaying("?");
        when(anonymous.getAuthorKey()).thenReturn(null);
        happens(anonymous, EventType.ISSUE_COMMENTED_ID);

        itIsLookedAt();
        assertThat(added()).isEmpty();
    }

    @Test
    void a_comment_elsewhere_than_in_a_service_project_is_not_even_looked_at() {
        isOfType("software");
        happens(commentSaying("ailleurs"), EventType.ISSUE_COMMENTED_ID);

        isOfType("service_desk");
        itIsLookedAt();
        verify(comments, times(0)).getCommentById(any());
        verify(properties, times(0)).get(anyString(), any(), anyString());
    }

    @Test
    void a_comment_that_is_made_internal_disappears_from_the_chat() {
        happens(commentSaying("pour tous"), EventType.ISSUE_COMMENTED_ID);
        itIsLookedAt();

        hasProperty("sd.public.comment", "{\"internal\":true}");
        happens(commentSaying("pour tous"), EventType.ISSUE_COMMENT_EDITED_ID);
        when(issue.getResolutionId()).thenReturn(null);
        happens(null, EventType.ISSUE_REOPENED_ID);
        await().untilAsserted(() -> assertThat(world.head(id).resolved()).isFalse());

        assertThat(added().get(0).content()).isEqualTo(new Message("", Via.JIRA, Amendment.DELETED));
    }

    @Test
    void a_comment_that_is_deleted_disappears_from_the_chat() {
        var comment = commentSaying("faux");
        happens(comment, EventType.ISSUE_COMMENTED_ID);
        itIsLookedAt();

        when(comments.getCommentById(COMMENT)).thenReturn(null);
        listener.onCommentDeleted(new CommentDeletedEvent(comment));

        await().untilAsserted(() ->
                assertThat(added().get(0).content()).isEqualTo(new Message("", Via.JIRA, Amendment.DELETED)));
    }

    @Test
    void a_look_that_fails_is_made_up_for() {
        when(comments.getCommentById(COMMENT)).thenThrow(new IllegalStateException("the database is away, on purpose"));
        when(properties.get(anyString(), any(), anyString())).thenReturn(null);
        listener.onCommentDeleted(new CommentDeletedEvent(lost()));

        itIsLookedAt();
        assertThat(desk.hasLostHints()).isTrue();
        assertThat(desk.hasLostHints()).isFalse();
    }

    private Comment lost() {
        var comment = mock(Comment.class);
        when(comment.getId()).thenReturn(COMMENT);
        when(comment.getIssue()).thenReturn(issue);
        return comment;
    }

    @Test
    void it_registers_once_and_leaves() {
        listener.start();
        verify(events).register(listener);

        listener.stop();
        verify(events).unregister(listener);
    }
}
