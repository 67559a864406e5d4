package io.guichet.host.jira;

import io.guichet.host.jira.files.AttachmentServlet;
import io.guichet.host.jira.people.AvatarServlet;
import io.guichet.host.jira.projects.IconServlet;
import io.guichet.host.jira.rest.JiraRest;
import io.guichet.host.jira.security.SessionFilter;
import io.guichet.host.rest.HostRest;
import io.guichet.host.servlets.HostServlets;

/** Mounts what Jira serves over HTTP beside its pages: login, REST, avatars, attachments. */
public final class JiraDoors {

    private final JiraStandIn jira;

    public JiraDoors(JiraStandIn jira) {
        this.jira = jira;
    }

    public void mountOn(HostServlets servlets) {
        PeoplePart people = jira.people();
        servlets.filter("session", new SessionFilter(people.sessions(), people.users()));
        servlets.servlet(
                "avatars",
                new AvatarServlet(people.users(), jira.projects().projects()),
                "/secure/useravatar",
                "/secure/projectavatar");
        servlets.servlet(
                "icons",
                new IconServlet(
                        jira.projects().projects().issueTypes(), jira.projects().priorities()),
                "/images/icons/*");
        servlets.servlet(
                "attachments",
                new AttachmentServlet(
                        jira.issues().attachments(),
                        jira.issues().issues(),
                        jira.rights().permissions(),
                        jira.rights().portals()),
                "/secure/attachment/*");
    }

    public void mountOn(HostRest rest) {
        new JiraRest(jira).mountOn(rest);
    }
}
