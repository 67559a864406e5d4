package io.guichet.host.pages;

import io.guichet.host.pages.admin.AdminPage;
import io.guichet.host.pages.admin.AppsPage;
import io.guichet.host.pages.admin.ProjectConfigPage;
import io.guichet.host.pages.admin.WebSudoPage;
import io.guichet.host.pages.frame.Decoration;
import io.guichet.host.pages.frame.ProblemPages;
import io.guichet.host.pages.frame.SafeHeaders;
import io.guichet.host.pages.issue.AssignForm;
import io.guichet.host.pages.issue.CreateForm;
import io.guichet.host.pages.issue.EditForm;
import io.guichet.host.pages.issue.IssuePage;
import io.guichet.host.pages.issue.IssuePart;
import io.guichet.host.pages.issue.MoveForm;
import io.guichet.host.pages.login.LanguageChoice;
import io.guichet.host.pages.login.LoginPage;
import io.guichet.host.pages.login.LogoutPage;
import io.guichet.host.pages.login.Side;
import io.guichet.host.pages.navigator.NavigatorPage;
import io.guichet.host.pages.navigator.QuickSearchPage;
import io.guichet.host.pages.portal.CustomerCommentResource;
import io.guichet.host.pages.portal.CustomerModelsResource;
import io.guichet.host.pages.portal.PortalShell;
import io.guichet.host.pages.projects.DashboardPage;
import io.guichet.host.pages.projects.ProfilePage;
import io.guichet.host.pages.projects.ProjectsPage;
import io.guichet.host.pages.projects.QueuesPage;
import io.guichet.host.rest.HostRest;
import io.guichet.host.servlets.HostServlets;
import java.util.Set;

/** Mounts all pages; whoever finds out who is calling must be mounted before. */
public final class Pages {

    private final PageWorld world;
    private final Shell shell;

    public Pages(PageWorld world) {
        this.world = world;
        this.shell = new Shell(world);
    }

    public void mountOn(HostServlets servlets, HostRest rest) {
        servlets.filter("pages-headers", new SafeHeaders());
        servlets.filter("pages-problems", new ProblemPages(shell));
        servlets.filter("pages-decoration", new Decoration(shell));
        servlets.servlet("pages-root", new Root(world), "", "/secure/");
        servlets.servlet("pages-static", new StaticFiles(), "/host/*", "/favicon.svg");
        login(servlets);
        jira(servlets);
        administration(servlets);
        servlets.servlet("pages-portal", new PortalShell(shell), "/servicedesk/*");
        rest.mount("/servicedesk/1", Set.of(new CustomerModelsResource(world), new CustomerCommentResource(world)));
    }

    private void login(HostServlets servlets) {
        servlets.servlet("pages-login", new LoginPage(shell, Side.JIRA), Side.JIRA.path());
        servlets.servlet("pages-portal-login", new LoginPage(shell, Side.PORTAL), Side.PORTAL.path());
        servlets.servlet("pages-logout", new LogoutPage(shell, Side.JIRA), "/secure/Logout!default.jspa", "/logout");
        servlets.servlet(
                "pages-portal-logout", new LogoutPage(shell, Side.PORTAL), "/servicedesk/customer/user/logout");
        servlets.servlet("pages-language", new LanguageChoice(shell), "/secure/UpdateUserPreferences.jspa");
    }

    private void jira(HostServlets servlets) {
        servlets.servlet("pages-issue", new IssuePage(shell), "/browse/*");
        servlets.servlet("pages-issue-part", new IssuePart(shell), "/secure/AjaxIssueAction!default.jspa");
        servlets.servlet("pages-edit", new EditForm(shell), "/secure/EditIssue!default.jspa", "/secure/EditIssue.jspa");
        servlets.servlet(
                "pages-assign", new AssignForm(shell), "/secure/AssignIssue!default.jspa", "/secure/AssignIssue.jspa");
        servlets.servlet("pages-move", new MoveForm(shell), "/secure/WorkflowUIDispatcher.jspa");
        servlets.servlet(
                "pages-create", new CreateForm(shell), "/secure/CreateIssue!default.jspa", "/secure/CreateIssue.jspa");
        servlets.servlet("pages-navigator", new NavigatorPage(shell), "/issues/*");
        servlets.servlet("pages-quick-search", new QuickSearchPage(shell), "/secure/QuickSearch.jspa");
        servlets.servlet("pages-queues", new QueuesPage(shell), "/projects/*");
        servlets.servlet("pages-dashboard", new DashboardPage(shell), "/secure/Dashboard.jspa");
        servlets.servlet("pages-projects", new ProjectsPage(shell), "/secure/BrowseProjects.jspa");
        servlets.servlet("pages-profile", new ProfilePage(shell), "/secure/ViewProfile.jspa");
    }

    private void administration(HostServlets servlets) {
        servlets.servlet("pages-admin", new AdminPage(shell), "/secure/admin/*");
        servlets.servlet(
                "pages-websudo", new WebSudoPage(shell), WebSudoPage.ASK, WebSudoPage.ANSWER, WebSudoPage.DROP);
        servlets.servlet("pages-apps", new AppsPage(shell), "/plugins/servlet/upm");
        servlets.servlet("pages-project-config", new ProjectConfigPage(shell), "/plugins/servlet/project-config/*");
    }
}
