package io.guichet.host.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.people.Groups;
import io.guichet.host.jira.people.Languages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/** {@code /rest/api/2/myself}: who is logged in. */
@Path("myself")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
@ForCustomersToo
public final class MyselfResource {

    private final UserJson users;
    private final Languages languages;
    private final Groups groups;

    MyselfResource(UserJson users, Languages languages, Groups groups) {
        this.users = users;
        this.languages = languages;
        this.groups = groups;
    }

    @GET
    public ObjectNode get() {
        ApplicationUser user = Asking.user();
        ObjectNode json = users.whole(user, languages.of(user));
        Set<String> names = groups.of(user.getKey());
        ObjectNode list = json.putObject("groups");
        list.put("size", names.size());
        list.withArray("items");
        names.forEach(name -> list.withArray("items").addObject().put("name", name));
        json.putObject("applicationRoles").put("size", groups.hasLicence(user.getKey()) ? 1 : 0);
        json.put("expand", "groups,applicationRoles");
        return json;
    }
}
