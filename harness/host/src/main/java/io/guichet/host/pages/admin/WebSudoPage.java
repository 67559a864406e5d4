package io.guichet.host.pages.admin;

import io.guichet.host.jira.PeoplePart;
import io.guichet.host.jira.security.SessionCookie;
import io.guichet.host.jira.security.StandInWebSudoManager;
import io.guichet.host.pages.JiraPage;
import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import java.io.IOException;
import java.util.Map;

/** Asks an administrator for her password once more, and lets her drop what that gave her. */
public final class WebSudoPage extends JiraPage {

    public static final String ASK = StandInWebSudoManager.PAGE;
    public static final String ANSWER = "/secure/admin/WebSudoAuthenticate.jspa";

    /** The name is ours. */
    public static final String DROP = "/secure/admin/WebSudoDrop.jspa";

    private static final long serialVersionUID = 1L;

    public WebSudoPage(Shell shell) {
        super(shell);
    }

    @Override
    protected void show(Visit visit) throws IOException {
        if (!visit.visitor().administrator()) {
            visit.forbidden();
        } else if (visit.path().equals(DROP)) {
            people().secure().end(token(visit));
            visit.redirect("/secure/Dashboard.jspa");
        } else {
            ask(visit, false);
        }
    }

    @Override
    protected void act(Visit visit) throws IOException {
        if (!visit.visitor().administrator()) {
            visit.forbidden();
        } else if (people().loggingIn().confirms(visit.visitor().user().getKey(), visit.parameter("webSudoPassword"))) {
            people().secure().renew(token(visit));
            visit.redirect(destination(visit));
        } else {
            ask(visit, true);
        }
    }

    private void ask(Visit visit, boolean failed) throws IOException {
        shell().send(visit, "websudo", Map.of("destination", destination(visit), "failed", failed));
    }

    /** Within this application and nowhere else. */
    private static String destination(Visit visit) {
        String wanted = visit.parameter("webSudoDestination");
        boolean here = wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\");
        return here ? wanted : "/secure/admin";
    }

    private static String token(Visit visit) {
        return SessionCookie.read(visit.request()).orElse("");
    }

    private PeoplePart people() {
        return world().jira().people();
    }
}
