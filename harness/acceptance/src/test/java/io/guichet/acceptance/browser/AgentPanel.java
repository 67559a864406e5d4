package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import java.util.regex.Pattern;

/** The chat panel of an issue view, by the words and roles that a person or a screen reader meets (French). */
public record AgentPanel(Page page) {

    /** What is said where nothing happened. */
    static final String FAILED = "Cela n’a pas abouti. Réessayez.";

    /** Beside the request of a conversation of Camille's that Aline has just taken. */
    static AgentPanel live(HostProcess host, Visitor aline, String id) {
        var key = Jira.requestOf(Chat.of(host, "camille"), id);
        Chat.of(host, "aline").act(id, "accept").ok();
        var panel = new AgentPanel(aline.issue(key));
        assertThat(panel.button("Qualifier")).isVisible();
        return panel;
    }

    public Locator panel() {
        return page.locator(".guichet-agent-panel");
    }

    public Locator button(String name) {
        return panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** Opens the menu *Terminer* and chooses. */
    public AgentPanel finish(String way) {
        panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^(Terminer|End)$")))
                .click();
        panel().getByRole(
                        AriaRole.MENUITEM,
                        new Locator.GetByRoleOptions().setName(way).setExact(true))
                .click();
        return this;
    }

    /** Sends the form that the menu opened. */
    public AgentPanel confirm(String way) {
        panel().getByRole(AriaRole.FORM)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(way).setExact(true))
                .click();
        return this;
    }

    /** What the menu *Terminer* or *Décliner* opened. */
    public Locator form() {
        return panel().getByRole(AriaRole.FORM);
    }

    /** The hand-over's. */
    public Locator dialog() {
        return panel().getByRole(AriaRole.DIALOG);
    }

    public Locator copysSubject() {
        return dialog().locator("#guichet-hand-subject");
    }

    /** Opens the hand-over's dialogue; its rights are checked before there is a form. */
    public AgentPanel handOver() {
        button("Transférer").click();
        copysSubject().waitFor();
        return this;
    }

    /** Of the qualification that is open. */
    public AgentPanel kind(String name) {
        panel().getByLabel(name, new Locator.GetByLabelOptions().setExact(true))
                .check(new Locator.CheckOptions().setForce(true));
        return this;
    }

    public Locator composer() {
        return panel().getByPlaceholder(Pattern.compile("Saisissez votre message|Type your message"));
    }

    public AgentPanel say(String text) {
        composer().fill(text);
        composer().press("Enter");
        return this;
    }

    public Locator messages() {
        return panel().getByRole(AriaRole.LOG).getByRole(AriaRole.ARTICLE);
    }

    public Locator message(String text) {
        return messages().filter(new FilterOptions().setHasText(text));
    }
}
