package io.guichet.host.testplugin;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells how it was reached, and answers asynchronously by the container's override. */
@Named
@UnrestrictedAccess
public class HelloServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Notes notes;

    @Inject
    public HelloServlet(Notes notes) {
        this.notes = notes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean before = request.isAsyncSupported();
        request.setAttribute("org.apache.catalina.ASYNC_SUPPORTED", Boolean.TRUE);
        AsyncContext async = request.startAsync();
        response.setContentType("text/plain");
        async.start(() -> {
            try {
                response.getWriter()
                        .print("servletPath=" + request.getServletPath() + " pathInfo=" + request.getPathInfo()
                                + " asyncBefore=" + before + " notes="
                                + notes.texts().size());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } finally {
                async.complete();
            }
        });
    }
}
