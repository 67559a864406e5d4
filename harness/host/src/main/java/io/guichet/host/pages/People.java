package io.guichet.host.pages;

import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.people.AvatarUrls;
import io.guichet.host.jira.people.AvatarUrls.Pixels;

/** Shows people by name and avatar. */
public final class People {

    /** A person on a page; the avatar's address begins after the context path. */
    public record Person(String key, String name, String displayName, String avatar) {}

    private People() {}

    /** Null for nobody. */
    public static Person of(ApplicationUser user) {
        return user == null
                ? null
                : new Person(
                        user.getKey(), user.getName(), user.getDisplayName(), AvatarUrls.ofUser(user, Pixels.MEDIUM));
    }
}
