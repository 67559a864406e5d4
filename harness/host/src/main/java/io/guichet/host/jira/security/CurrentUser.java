package io.guichet.host.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.function.Supplier;

/** Who is acting on this thread; nobody on a thread that serves no request. */
public final class CurrentUser {

    private static final ThreadLocal<ApplicationUser> CURRENT = new ThreadLocal<>();

    private CurrentUser() {}

    public static Optional<ApplicationUser> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The user or null, as Jira's own interfaces want it. */
    public static ApplicationUser orNull() {
        return CURRENT.get();
    }

    public static void set(ApplicationUser user) {
        if (user == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(user);
        }
    }

    public static void clear() {
        CURRENT.remove();
    }

    /** Runs something as somebody else and gives the thread back as it was. */
    public static <T> T as(ApplicationUser user, Supplier<T> action) {
        ApplicationUser before = CURRENT.get();
        set(user);
        try {
            return action.get();
        } finally {
            set(before);
        }
    }
}
