package io.guichet.jira.cluster;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import com.atlassian.jira.cluster.ClusterMessageConsumer;
import com.atlassian.jira.cluster.ClusterMessagingService;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.ReadingAConversation;
import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Happening.HeadChanged;
import io.guichet.core.delivery.Happening.PreferencesChanged;
import io.guichet.core.delivery.Happening.Read;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.Role;
import io.guichet.core.preferences.ChoosingPreferences;
import io.guichet.core.preferences.Preferences;
import io.guichet.testkit.MemoryChoices;
import io.guichet.testkit.MemoryGlobalSettings;
import io.guichet.testkit.Node;
import io.guichet.testkit.OurThreads;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ClusterNewsTest {

    private static final long SOON = 10_000;
    private static final Preferences CHOSEN = new Preferences(true, false, true, false);

    private final World world = new World();
    private final Node node = world.node();
    private final MemoryChoices choices = new MemoryChoices();
    private final ChoosingPreferences preferences =
            new ChoosingPreferences(choices, new MemoryGlobalSettings(), node.hub);
    private final ReadingAConversation reading = new ReadingAConversation(world.entries, world.marks, node.hub);
    private final ClusterMessagingService messages = mock(ClusterMessagingService.class);
    private final ClusterNews news = new ClusterNews(messages, node.journal, preferences, node.hub);
    private ConversationId id;

    @BeforeEach
    void it_listens() {
        news.start();
        id = world.opened(node, "un").id();
    }

    @AfterEach
    void it_is_silent() {
        news.stop();
    }

    private ClusterMessageConsumer consumer(String channel) {
        var consumer = ArgumentCaptor.forClass(ClusterMessageConsumer.class);
        verify(messages).registerListener(eq(channel), consumer.capture());
        return consumer.getValue();
    }

    private Happening lastTold() {
        return node.hub.since(node.hub.last() - 1).orElseThrow().get(0).happening();
    }

    private void reads(long number) {
        var head = node.journal.head(id).orElseThrow();
        reading.read(new Access(CAMILLE, Role.CUSTOMER), head, number);
    }

    /** Nothing is left to be sent. */
    private void nothingWasSent() {
        news.stop();
        verify(messages, never()).sendRemote(anyString(), anyString());
    }

    @Test
    void a_head_that_changed_here_is_told_to_the_others() {
        node.journal.update(id, head -> head.with(Samples.RESOLVED));

        verify(messages, timeout(SOON)).sendRemote(ClusterNews.HEAD, id.value());
    }

    /** Whoever publishes holds the hub and the conversation, and a message is a row in Jira's database. */
    @Test
    void the_message_is_not_written_by_whoever_publishes() {
        var writers = new ConcurrentLinkedQueue<String>();
        doAnswer(call -> writers.add(Thread.currentThread().getName()))
                .when(messages)
                .sendRemote(anyString(), anyString());

        node.journal.update(id, head -> head.with(Samples.RESOLVED));
        news.stop();

        assertThat(writers).containsExactly("guichet-news");
    }

    @Test
    void what_changes_again_and_again_is_told_once() {
        for (var i = 0; i < 100; i++) {
            node.journal.update(id, head -> head.with(Samples.RESOLVED));
        }
        news.stop();

        verify(messages).sendRemote(ClusterNews.HEAD, id.value());
    }

    @Test
    void what_could_not_be_told_is_told_later() {
        doThrow(new IllegalStateException("no database"))
                .doNothing()
                .when(messages)
                .sendRemote(anyString(), anyString());

        node.journal.update(id, head -> head.with(Samples.RESOLVED));
        verify(messages, timeout(SOON)).sendRemote(ClusterNews.HEAD, id.value());
        news.stop();

        verify(messages, times(2)).sendRemote(ClusterNews.HEAD, id.value());
    }

    @Test
    void a_head_that_changed_there_is_read_again_and_not_told_back() {
        world.conversations.stands(id, Samples.RESOLVED);

        consumer(ClusterNews.HEAD).receive(ClusterNews.HEAD, id.value(), "node2");

        assertThat(node.journal.head(id).orElseThrow().resolved()).isTrue();
        assertThat(lastTold()).isInstanceOf(HeadChanged.class);
        nothingWasSent();
    }

    /** R23: read here, read on every device, whatever node it is connected to. */
    @Test
    void how_far_somebody_has_read_here_is_told_once_and_the_furthest() {
        reads(1);
        node.hub.publish(new Read(node.journal.head(id).orElseThrow(), Author.customer(CAMILLE), 7));
        reads(1);
        news.stop();

        verify(messages).sendRemote(ClusterNews.READ, id.value() + ":7:" + CAMILLE.value());
        verify(messages, never()).sendRemote(ClusterNews.READ, id.value() + ":1:" + CAMILLE.value());
    }

    @Test
    void how_far_somebody_has_read_there_is_told_here_and_not_back() {
        consumer(ClusterNews.READ).receive(ClusterNews.READ, id.value() + ":1:" + CAMILLE.value(), "node2");
        assertThat(lastTold()).isEqualTo(new Read(node.journal.head(id).orElseThrow(), Author.customer(CAMILLE), 1));

        consumer(ClusterNews.READ).receive(ClusterNews.READ, id.value() + ":1:" + ALINE.value(), "node2");
        assertThat(lastTold()).isEqualTo(new Read(node.journal.head(id).orElseThrow(), Author.agent(ALINE), 1));
        nothingWasSent();
    }

    @Test
    void what_somebody_chose_here_is_told_to_the_others() {
        preferences.choose(CAMILLE, CHOSEN);

        verify(messages, timeout(SOON)).sendRemote(ClusterNews.PREFERENCES, CAMILLE.value());
    }

    @Test
    void what_somebody_chose_there_is_read_and_told_here_and_not_back() {
        choices.keep(CAMILLE, CHOSEN);

        consumer(ClusterNews.PREFERENCES).receive(ClusterNews.PREFERENCES, CAMILLE.value(), "node2");

        assertThat(lastTold()).isEqualTo(new PreferencesChanged(CAMILLE, CHOSEN));
        nothingWasSent();
    }

    @Test
    void what_is_no_news_is_passed_over() {
        var before = node.hub.last();

        consumer(ClusterNews.HEAD).receive(ClusterNews.HEAD, "n'importe quoi", "node2");
        consumer(ClusterNews.READ).receive(ClusterNews.READ, "n'importe:quoi:camille", "node2");
        consumer(ClusterNews.READ).receive(ClusterNews.READ, id.value() + ":un:camille", "node2");
        consumer(ClusterNews.PREFERENCES).receive(ClusterNews.PREFERENCES, "", "node2");

        assertThat(node.hub.last()).isEqualTo(before);
        nothingWasSent();
    }

    @Test
    void it_leaves_nothing_behind() {
        news.stop();
        node.journal.update(id, head -> head.with(Samples.RESOLVED));

        OurThreads.areGone();
        verify(messages, times(4)).registerListener(anyString(), any());
        verify(messages, times(4)).unregisterListener(anyString(), any());
        verifyNoMoreInteractions(messages);
    }
}
