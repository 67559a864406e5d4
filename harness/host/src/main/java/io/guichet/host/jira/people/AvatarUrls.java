package io.guichet.host.jira.people;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where avatars are to be had, in Jira's four usual sizes; paths begin after the base URL. */
public final class AvatarUrls {

    /** Jira's names of its avatar sizes, with the pixels. */
    public enum Pixels {
        XSMALL("xsmall", 16),
        SMALL("small", 24),
        MEDIUM("medium", 32),
        LARGE("", 48);

        private final String parameter;
        private final int size;

        Pixels(String parameter, int size) {
            this.parameter = parameter;
            this.size = size;
        }

        public int size() {
            return size;
        }

        /** The size a request asks for; without a word it is the large one. */
        public static Pixels named(String parameter) {
            for (Pixels pixels : values()) {
                if (pixels.parameter.equals(parameter)) {
                    return pixels;
                }
            }
            return LARGE;
        }
    }

    private AvatarUrls() {}

    public static String ofUser(ApplicationUser user, Pixels pixels) {
        String owner = user == null ? "" : "ownerId=" + encoded(user.getKey());
        return "/secure/useravatar?" + joined(owner, size(pixels));
    }

    public static String ofProject(Project project, Pixels pixels) {
        return "/secure/projectavatar?" + joined("pid=" + project.getId(), size(pixels));
    }

    private static String size(Pixels pixels) {
        return pixels.parameter.isEmpty() ? "" : "size=" + pixels.parameter;
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "&" + second;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
