package io.guichet.host.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.people.AvatarUrls;
import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.jira.people.LocaleNames;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** People as Jira's JSON shows them. */
public final class UserJson {

    private final Links links;

    public UserJson(Links links) {
        this.links = links;
    }

    /** The form inside of issues and comments; JSON's null for nobody. */
    public JsonNode of(ApplicationUser user) {
        if (user == null) {
            return NullNode.getInstance();
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("self", links.at("/rest/api/2/user?username=" + encoded(user.getName())));
        json.put("name", user.getName());
        json.put("key", user.getKey());
        json.put("emailAddress", user.getEmailAddress());
        json.set("avatarUrls", avatarUrls(user));
        json.put("displayName", user.getDisplayName());
        json.put("active", user.isActive());
        json.put("timeZone", timeZone(user));
        return json;
    }

    /** The form of a single person, with the language. */
    ObjectNode whole(ApplicationUser user, Locale locale) {
        ObjectNode json = (ObjectNode) of(user);
        json.put("locale", LocaleNames.format(locale));
        json.put("deleted", false);
        return json;
    }

    public String timeZone(ApplicationUser user) {
        return Optional.of(user)
                .filter(JiraUser.class::isInstance)
                .map(found -> ((JiraUser) found).timeZone())
                .orElse(links.zone().getId());
    }

    public ObjectNode avatarUrls(ApplicationUser user) {
        return avatarUrls(pixels -> AvatarUrls.ofUser(user, pixels));
    }

    public ObjectNode avatarUrls(Project project) {
        return avatarUrls(pixels -> AvatarUrls.ofProject(project, pixels));
    }

    private ObjectNode avatarUrls(Function<AvatarUrls.Pixels, String> path) {
        ObjectNode urls = JsonNodeFactory.instance.objectNode();
        for (AvatarUrls.Pixels pixels : AvatarUrls.Pixels.values()) {
            urls.put(pixels.size() + "x" + pixels.size(), links.at(path.apply(pixels)));
        }
        return urls;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
