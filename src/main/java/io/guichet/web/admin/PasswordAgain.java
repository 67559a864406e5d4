package io.guichet.web.admin;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Lets what concerns all of Jira pass only within a secure session (websudo), where Jira wants that.
 *
 * <p>As Jira's own filter of REST does: whoever sends her password with every call (Basic) has just given it. What is done
 * with a project's rights is not asked for, and neither are its administrators.
 */
@Named
public final class PasswordAgain {

    private final WebSudoManager webSudo;

    @Inject
    public PasswordAgain(@ComponentImport WebSudoManager webSudo) {
        this.webSudo = webSudo;
    }

    void require(HttpServletRequest request) {
        if (HttpServletRequest.BASIC_AUTH.equalsIgnoreCase(request.getAuthType())) {
            return;
        }
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException notYet) {
            throw Refusals.passwordAgain();
        }
    }
}
