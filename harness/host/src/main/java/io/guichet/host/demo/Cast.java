package io.guichet.host.demo;

import com.atlassian.jira.permission.GlobalPermissionKey;
import io.guichet.host.jira.JiraStandIn;
import io.guichet.host.jira.people.Groups;
import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.jira.people.NewUser;
import io.guichet.host.jira.people.Users;
import io.guichet.host.jira.security.Passwords;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of the demo. */
record Cast(Users users) {

    private static final List<NewUser> PEOPLE = List.of(
            french("admin", "Admin"),
            french("daniel", "Daniel"),
            french("aline", "Aline"),
            french("benoit", "Benoît"),
            french("chloe", "Chloé"),
            french("camille", "Camille"),
            french("hugo", "Hugo"),
            english("lea", "Léa"),
            french("jules", "Jules"));

    /** Of project SUP: two, and as many more as a test asks for, {@code agent1}, {@code agent2} … */
    static List<String> agents() {
        return Stream.concat(Stream.of("aline", "benoit"), more()).toList();
    }

    private static Stream<String> more() {
        return IntStream.rangeClosed(1, Integer.getInteger("guichet.host.moreAgents", 0))
                .mapToObj(number -> "agent" + number);
    }

    static Cast hire(JiraStandIn jira) {
        PEOPLE.forEach(jira.people().users()::add);
        more().map(name -> french(name, "Agent " + name.substring("agent".length())))
                .forEach(jira.people().users()::add);
        Cast cast = new Cast(jira.people().users());
        Groups groups = jira.people().groups();
        List.of(Groups.ADMINISTRATORS, Groups.SOFTWARE, Groups.SERVICE_MANAGEMENT)
                .forEach(groups::create);
        groups.join(Groups.ADMINISTRATORS, cast.key("admin"));
        List.of("admin", "daniel").forEach(name -> groups.join(Groups.SOFTWARE, cast.key(name)));
        groups.join(Groups.SERVICE_MANAGEMENT, cast.key("chloe"));
        agents().forEach(name -> groups.join(Groups.SERVICE_MANAGEMENT, cast.key(name)));
        jira.rights().global().grant(GlobalPermissionKey.ADMINISTER, Groups.ADMINISTRATORS);
        jira.rights().global().grant(GlobalPermissionKey.SYSTEM_ADMIN, Groups.ADMINISTRATORS);
        // "Browse users".
        jira.rights().global().grant(GlobalPermissionKey.of("USER_PICKER"), Groups.SERVICE_MANAGEMENT);
        return cast;
    }

    JiraUser named(String name) {
        return users.byName(name).orElseThrow();
    }

    String key(String name) {
        return named(name).getKey();
    }

    private static NewUser french(String name, String displayName) {
        return person(name, displayName, "fr_FR", "Europe/Paris");
    }

    private static NewUser english(String name, String displayName) {
        return person(name, displayName, "en_UK", "Europe/London");
    }

    private static NewUser person(String name, String displayName, String locale, String zone) {
        return new NewUser(name, displayName, name + "@example.org", Passwords.hash(name), locale, zone);
    }
}
