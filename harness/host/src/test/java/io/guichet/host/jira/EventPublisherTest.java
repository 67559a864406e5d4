package io.guichet.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import io.guichet.host.jira.events.StandInEventPublisher;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventPublisherTest {

    private final StandInEventPublisher publisher = new StandInEventPublisher();
    private final List<String> heard = new ArrayList<>();

    @Test
    void public_methods_with_the_annotation_hear_in_the_same_thread() {
        publisher.register(new Listener());

        publisher.publish("hello");

        assertThat(heard).containsExactly("text hello " + Thread.currentThread().getName());
    }

    @Test
    void inherited_methods_hear_too() {
        publisher.register(new Heir());

        publisher.publish("hello");
        publisher.publish(7);

        assertThat(heard).hasSize(2).contains("number 7");
    }

    @Test
    void a_listener_that_fails_disturbs_nobody() {
        publisher.register(new Failing());
        publisher.register(new Listener());

        publisher.publish("hello");

        assertThat(heard).hasSize(1);
    }

    @Test
    void registering_twice_is_registering_once() {
        Listener listener = new Listener();
        publisher.register(listener);
        publisher.register(listener);

        publisher.publish("hello");

        assertThat(heard).hasSize(1);
        publisher.unregister(listener);
        assertThat(publisher.size()).isZero();
    }

    @Test
    void a_listener_for_two_events_at_once_is_refused() {
        assertThatThrownBy(() -> publisher.register(new Greedy())).isInstanceOf(IllegalArgumentException.class);
    }

    /** Not public itself, like many beans of plugins. */
    class Listener {
        @EventListener
        public void onText(String text) {
            heard.add("text " + text + " " + Thread.currentThread().getName());
        }

        public void notForEvents(String text) {
            heard.add("wrong");
        }
    }

    class Heir extends Listener {
        @EventListener
        public void onNumber(Number number) {
            heard.add("number " + number);
        }
    }

    static class Failing {
        @EventListener
        public void onAnything(Object event) {
            throw new IllegalStateException("a listener of the test fails");
        }
    }

    static class Greedy {
        @EventListener
        public void onTwo(String one, String two) {}
    }
}
