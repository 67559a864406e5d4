package io.guichet.web.stream;

import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Hub.Told;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The open pages of this node, filed by what they want to hear of, so that a happening finds its few at once. */
final class Audience {

    private final Map<Object, Set<Subscription>> byTopic = new ConcurrentHashMap<>();
    private final Set<Subscription> all = ConcurrentHashMap.newKeySet();

    void add(Subscription subscription) {
        all.add(subscription);
        subscription
                .interest()
                .topics()
                .forEach(topic -> byTopic.compute(topic, (key, some) -> {
                    var those = some == null ? ConcurrentHashMap.<Subscription>newKeySet() : some;
                    those.add(subscription);
                    return those;
                }));
    }

    /** Says whether it was there. */
    boolean remove(Subscription subscription) {
        subscription
                .interest()
                .topics()
                .forEach(topic -> byTopic.computeIfPresent(topic, (key, those) -> {
                    those.remove(subscription);
                    return those.isEmpty() ? null : those;
                }));
        return all.remove(subscription);
    }

    Collection<Subscription> all() {
        return all;
    }

    /** Calls back with each subscription that has something new to do. */
    void tell(Told told, Consumer<Subscription> awakened) {
        if (told.happening() instanceof Happening.Within within) {
            Interest.topics(within).forEach(topic -> tell(byTopic.getOrDefault(topic, Set.of()), told, awakened));
        } else {
            tell(all, told, awakened);
        }
    }

    private static void tell(Set<Subscription> those, Told told, Consumer<Subscription> awakened) {
        those.forEach(subscription -> {
            if (subscription.offer(told)) {
                awakened.accept(subscription);
            }
        });
    }
}
