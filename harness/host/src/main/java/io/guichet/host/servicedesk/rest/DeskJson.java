package io.guichet.host.servicedesk.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.util.paging.SimplePagedRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.rest.Links;
import io.guichet.host.jira.rest.UserJson;
import io.guichet.host.servicedesk.Page;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What all answers of the service desk have in common: pages, dates, people. */
final class DeskJson {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ");
    private static final DateTimeFormatter FRIENDLY = DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH);

    private final Links links;
    private final UserJson users;

    DeskJson(Links links, UserJson users) {
        this.links = links;
        this.users = users;
    }

    Links links() {
        return links;
    }

    /** The address of something in {@code /rest/servicedeskapi}. */
    String self(String path) {
        return links.at("/rest/servicedeskapi" + path);
    }

    <T> ObjectNode page(
            String path, List<? extends T> all, int start, int limit, Function<T, ? extends JsonNode> form) {
        Page<T> page = Page.of(all, new SimplePagedRequest(start, limit));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("_expands");
        json.put("size", page.results().size());
        json.put("start", page.start());
        json.put("limit", page.limit());
        json.put("isLastPage", !page.hasNextPage());
        ObjectNode more = json.putObject("_links");
        more.put("base", self(""));
        more.put("context", "");
        if (page.hasNextPage()) {
            more.put("next", self(path) + "?limit=" + page.limit() + "&start=" + (page.start() + page.limit()));
        }
        if (page.start() > 0) {
            int before = Math.max(0, page.start() - page.limit());
            more.put("prev", self(path) + "?limit=" + page.limit() + "&start=" + before);
        }
        ArrayNode values = json.putArray("values");
        page.results().forEach(one -> values.add(form.apply(one)));
        return json;
    }

    JsonNode person(ApplicationUser user) {
        if (user == null) {
            return NullNode.getInstance();
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", user.getName());
        json.put("key", user.getKey());
        json.put("emailAddress", user.getEmailAddress());
        json.put("displayName", user.getDisplayName());
        json.put("active", user.isActive());
        json.put("timeZone", users.timeZone(user));
        ObjectNode more = json.putObject("_links");
        String address = links.at("/rest/api/2/user?username=" + user.getName());
        more.put("jiraRest", address);
        more.set("avatarUrls", users.avatarUrls(user));
        more.put("self", address);
        return json;
    }

    ObjectNode date(long millis) {
        ZonedDateTime time = Instant.ofEpochMilli(millis).atZone(links.zone());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("iso8601", ISO.format(time));
        json.put("jira", links.date(millis));
        json.put("friendly", FRIENDLY.format(time));
        json.put("epochMillis", millis);
        return json;
    }
}
