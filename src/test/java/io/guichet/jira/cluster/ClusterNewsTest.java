package io.guichet.jira.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.cluster.ClusterMessageConsumer;
import com.atlassian.jira.cluster.ClusterMessagingService;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.delivery.Happening.HeadChanged;
import io.guichet.testkit.Node;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ClusterNewsTest {

    private final World world = new World();
    private final Node node = world.node();
    private final ClusterMessagingService messages = mock(ClusterMessagingService.class);
    private final ClusterNews news = new ClusterNews(messages, node.journal, node.hub);
    private ConversationId id;

    @BeforeEach
    void it_listens() {
        news.start();
        id = world.opened(node, "un").id();
    }

    private ClusterMessageConsumer consumer() {
        var consumer = ArgumentCaptor.forClass(ClusterMessageConsumer.class);
        verify(messages).registerListener(eq(ClusterNews.CHANNEL), consumer.capture());
        return consumer.getValue();
    }

    @Test
    void a_head_that_changed_here_is_told_to_the_others() {
        node.journal.update(id, head -> head.with(Samples.RESOLVED));

        verify(messages).sendRemote(ClusterNews.CHANNEL, id.value());
    }

    @Test
    void a_head_that_changed_there_is_read_again_and_not_told_back() {
        world.conversations.stands(id, Samples.RESOLVED);

        consumer().receive(ClusterNews.CHANNEL, id.value(), "node2");

        assertThat(node.journal.head(id).orElseThrow().resolved()).isTrue();
        var last = node.hub.since(node.hub.last() - 1).orElseThrow().get(0);
        assertThat(last.happening()).isInstanceOf(HeadChanged.class);
        verify(messages, never()).sendRemote(anyString(), anyString());
    }

    @Test
    void what_is_no_conversation_is_passed_over() {
        consumer().receive(ClusterNews.CHANNEL, "n'importe quoi", "node2");

        verify(messages, never()).sendRemote(anyString(), anyString());
    }

    @Test
    void it_leaves_nothing_behind() {
        news.stop();
        node.journal.update(id, head -> head.with(Samples.RESOLVED));

        verify(messages).unregisterListener(eq(ClusterNews.CHANNEL), any());
        verify(messages, never()).sendRemote(anyString(), anyString());
    }
}
