package io.guichet.host.hostile;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import io.guichet.host.osgi.HostServices;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;

/** Puts itself between plugins and the services of Jira and JSM, and lets them fail or dawdle when asked to. */
public final class HostileServices implements HostServices {

    private static final Delay SLOW = new Delay(Duration.ofMillis(400));

    /** Long enough to be killed in, however busy the machine. */
    private static final Delay AFTER_WRITE = new Delay(Duration.ofSeconds(10));

    private static final Set<Class<?>> WRITTEN_BY =
            Set.of(CommentManager.class, IssueService.class, IssueLinkManager.class, AttachmentManager.class);

    private final HostServices services;
    private final HostileModes modes;

    public HostileServices(HostServices services, HostileModes modes) {
        this.services = services;
        this.modes = modes;
    }

    @Override
    public <T> void provide(Class<T> type, T service) {
        services.provide(type, canBeHostile(type) ? wrapped(type, service) : service);
    }

    private static boolean canBeHostile(Class<?> type) {
        return type.isInterface() && (WRITTEN_BY.contains(type) || isJsm(type));
    }

    private static boolean isJsm(Class<?> type) {
        return type.getPackageName().startsWith("com.atlassian.servicedesk.");
    }

    private <T> T wrapped(Class<T> type, T service) {
        InvocationHandler handler = (proxy, method, arguments) -> call(service, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object call(Object service, Method method, Object[] arguments) throws Throwable {
        if (modes.isOn(HostileMode.SLOW_JSM) && (isJsm(method.getDeclaringClass()) || createsComment(method))) {
            SLOW.pass();
        }
        Object result;
        try {
            result = method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (modes.isOn(HostileMode.COMMENT_FAILS) && createsComment(method)) {
            throw new IllegalStateException("Hostile mode comment-fails: the comment is stored, its creation failed");
        }
        if (modes.isOn(HostileMode.SLOW_AFTER_WRITE)
                && WRITTEN_BY.contains(method.getDeclaringClass())
                && method.getName().startsWith("create")) {
            AFTER_WRITE.pass();
        }
        return result;
    }

    private static boolean createsComment(Method method) {
        return method.getDeclaringClass() == CommentManager.class
                && method.getName().startsWith("create");
    }
}
