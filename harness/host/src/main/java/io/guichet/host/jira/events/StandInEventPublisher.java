package io.guichet.host.jira.events;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Atlassian's {@code EventPublisher}: calls every listener in the thread that publishes, one after the other.
 *
 * <p>A listener is any object with public methods, own or inherited, that bear {@link EventListener} and take one
 * argument. What a listener throws is logged and stops neither the other listeners nor the publisher.
 */
public final class StandInEventPublisher implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(StandInEventPublisher.class);

    private record Registration(Object listener, Method method, Class<?> eventType) {}

    private final List<Registration> registrations = new CopyOnWriteArrayList<>();

    @Override
    public void register(Object listener) {
        Objects.requireNonNull(listener, "listener");
        List<Registration> found = registrationsOf(listener);
        if (found.isEmpty()) {
            LOG.warn("{} has no public method with @EventListener", listener.getClass());
        }
        unregister(listener);
        registrations.addAll(found);
    }

    @Override
    public void unregister(Object listener) {
        registrations.removeIf(registration -> registration.listener() == listener);
    }

    @Override
    public void unregisterAll() {
        registrations.clear();
    }

    /** How many methods listen; a plugin that stops leaves none behind. */
    public int size() {
        return registrations.size();
    }

    @Override
    public void publish(Object event) {
        Objects.requireNonNull(event, "event");
        for (Registration registration : registrations) {
            if (registration.eventType().isInstance(event)) {
                deliver(registration, event);
            }
        }
    }

    private static void deliver(Registration registration, Object event) {
        try {
            registration.method().invoke(registration.listener(), event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed on {}", registration.method(), event, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Expected an accessible method: " + registration.method(), e);
        }
    }

    private static List<Registration> registrationsOf(Object listener) {
        List<Registration> found = new ArrayList<>();
        for (Method method : listener.getClass().getMethods()) {
            if (method.isAnnotationPresent(EventListener.class) && !method.isBridge()) {
                found.add(registration(listener, method));
            }
        }
        return found;
    }

    private static Registration registration(Object listener, Method method) {
        if (method.getParameterCount() != 1) {
            throw new IllegalArgumentException("Expected one parameter, the event: " + method);
        }
        method.setAccessible(true);
        return new Registration(listener, method, method.getParameterTypes()[0]);
    }
}
