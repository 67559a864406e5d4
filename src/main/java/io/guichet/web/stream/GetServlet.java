package io.guichet.web.stream;

import io.guichet.web.problem.Problems;
import io.guichet.web.problem.Refusals;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that is only read from, and that answers in problems as the REST calls do. */
abstract class GetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    GetServlet(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (!request.getMethod().equals("GET")) {
                response.setHeader("Allow", "GET");
                throw Refusals.byStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
            doGet(request, response);
        } catch (RuntimeException e) {
            problems.answer(response, e);
        }
    }

    @Override
    protected abstract void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
