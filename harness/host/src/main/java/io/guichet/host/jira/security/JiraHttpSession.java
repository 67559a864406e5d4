package io.guichet.host.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A stored login as the servlet API shows it. Held on to, it tells that the login has ended, as Tomcat's does.
 *
 * <p>Known limitations: attributes live no longer than the request, except the one in which Jira's authenticator keeps
 * the user.
 */
final class JiraHttpSession implements HttpSession {

    /** Where Jira's authenticator (Seraph) keeps the user. */
    private static final String USER = "seraph_defaultauthenticator_user";

    private final Sessions sessions;
    private final Session opened;
    private final ServletContext context;
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();

    JiraHttpSession(Sessions sessions, Session opened, ApplicationUser user, ServletContext context) {
        this.sessions = sessions;
        this.opened = opened;
        this.context = context;
        attributes.put(USER, user);
    }

    private Session live() {
        return sessions.look(opened.token()).orElseThrow(() -> new IllegalStateException("the session has ended"));
    }

    @Override
    public long getCreationTime() {
        return live().createdAt();
    }

    @Override
    public String getId() {
        return opened.token();
    }

    @Override
    public long getLastAccessedTime() {
        return live().lastSeenAt();
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public void setMaxInactiveInterval(int interval) {
        // How long a login lasts is the same for everybody here.
    }

    @Override
    public int getMaxInactiveInterval() {
        return (int) ((opened.expiresAt() - opened.lastSeenAt()) / 1_000);
    }

    @Override
    public Object getAttribute(String name) {
        live();
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        live();
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, Object value) {
        live();
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        live();
        attributes.remove(name);
    }

    @Override
    public void invalidate() {
        sessions.end(live().token());
    }

    @Override
    public boolean isNew() {
        return live().createdAt() == opened.lastSeenAt();
    }
}
