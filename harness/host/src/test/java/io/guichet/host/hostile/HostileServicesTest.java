package io.guichet.host.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.comments.CommentManager;
import io.guichet.host.osgi.HostServices;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HostileServicesTest {

    private final List<String> called = new ArrayList<>();
    private final Map<Class<?>, Object> provided = new HashMap<>();
    private final HostileModes modes = new HostileModes(List.of(HostileMode.COMMENT_FAILS));

    private CommentManager comments() {
        HostServices services = new HostServices() {
            @Override
            public <T> void provide(Class<T> type, T service) {
                provided.put(type, service);
            }
        };
        CommentManager recording = (CommentManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {CommentManager.class}, (proxy, method, arguments) -> {
                    called.add(method.getName());
                    return null;
                });
        new HostileServices(services, modes).provide(CommentManager.class, recording);
        return (CommentManager) provided.get(CommentManager.class);
    }

    @Test
    void nothing_fails_before_the_host_is_ready() {
        create(comments());

        assertThat(called).containsExactly("create");
    }

    @Test
    void a_comment_is_stored_and_then_its_creation_fails() {
        modes.arm();

        assertThatThrownBy(() -> create(comments())).hasMessageContaining("comment-fails");
        assertThat(called).containsExactly("create");
    }

    @Test
    void switched_off_it_does_not_fail_any_more() {
        modes.arm();
        modes.switchTo(HostileMode.COMMENT_FAILS, false);

        create(comments());

        assertThat(called).containsExactly("create");
    }

    private static void create(CommentManager comments) {
        comments.create(null, null, "text", null, null, new Date(0), Map.of(), false);
    }
}
