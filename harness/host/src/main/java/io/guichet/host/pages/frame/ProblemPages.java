package io.guichet.host.pages.frame;

import io.guichet.host.pages.Shell;
import io.guichet.host.pages.Visit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;

/** Shows people a page where something else would have answered them with a bare status. */
public final class ProblemPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Shell shell;

    public ProblemPages(Shell shell) {
        this.shell = shell;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, wantsPage(request) ? new Answer(request, response) : response);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    /** An answer whose errors become pages. */
    private final class Answer extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        Answer(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            resetBuffer();
            setStatus(status);
            Visit visit = new Visit(request, this, shell.world(), shell.world().visitor());
            String kind =
                    status == SC_FORBIDDEN ? "forbidden" : status < SC_INTERNAL_SERVER_ERROR ? "missing" : "failed";
            Map<String, Object> values = Map.of(
                    "title",
                    visit.words().say(kind + "Title"),
                    "text",
                    visit.words().say(kind + "Text"));
            shell.sendJira(visit, "problem", values, Shell.jiraContexts());
        }
    }
}
