package io.guichet.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The chat of a portal page, by the words and roles that a person or a screen reader meets (French). */
public record PortalChat(Page page) {

    private static final Pattern LAUNCHER =
            Pattern.compile("^(Démarrer le chat|Vos conversations|Start chat|Your conversations).*");

    /** The button at the bottom right (R1). */
    public Locator launcher() {
        return page.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("Chat").setExact(true))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(LAUNCHER))
                .first();
    }

    public Locator window() {
        return page.getByRole(AriaRole.DIALOG);
    }

    public PortalChat open() {
        launcher().click();
        window().waitFor();
        return this;
    }

    /** From wherever the window opened to a new conversation, and its first message sent. */
    public PortalChat ask(String text) {
        var box = begin().box();
        box.fill(text);
        box.press("Enter");
        message(text).first().waitFor();
        return this;
    }

    /** From wherever the window opened to the form of a new conversation. */
    public PortalChat begin() {
        box().or(newConversation()).or(composer()).first().waitFor();
        if (composer().isVisible()) {
            back().click();
        }
        box().or(newConversation()).first().waitFor();
        if (!box().isVisible()) {
            newConversation().first().click();
        }
        box().waitFor();
        return this;
    }

    public Locator newConversation() {
        return window().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile("Nouvelle conversation|New conversation")));
    }

    /** The field of the first screen. */
    public Locator box() {
        return window().getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Votre demande|Your request")));
    }

    public Locator back() {
        return window().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Retour à la liste|Back to the list")));
    }

    /** To the thread that begins with these words, from wherever the window opened. */
    public PortalChat reach(String words) {
        var line = window().getByText(words).first();
        line.waitFor();
        if (!composer().isVisible()) {
            line.click();
        }
        message(words).first().waitFor();
        return this;
    }

    /** The field of a thread. */
    public Locator composer() {
        return window().getByPlaceholder(
                        Pattern.compile("^(Saisissez votre message|Ajouter une précision|Que manque-t-il.*"
                                + "|Écrire rouvre la demande|Type your message|Add a detail|What is missing.*"
                                + "|Writing reopens the request)$"));
    }

    public Locator button(String name) {
        return window().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    public PortalChat say(String text) {
        composer().fill(text);
        composer().press("Enter");
        return this;
    }

    /** All messages, in the order in which they are shown. */
    public Locator messages() {
        return window().getByRole(AriaRole.LOG).getByRole(AriaRole.ARTICLE);
    }

    public Locator message(String text) {
        return messages().filter(new FilterOptions().setHasText(text));
    }

    /** The conversations of the list, in the order in which they are shown. */
    public Locator lines() {
        return window().getByRole(
                        AriaRole.LIST,
                        new Locator.GetByRoleOptions().setName("Conversations").setExact(true))
                .getByRole(AriaRole.LINK);
    }

    public Locator line(String words) {
        return lines().filter(new FilterOptions().setHasText(words));
    }

    /** A button by its French or its English name. */
    public Locator either(String french, String english) {
        return button(french).or(button(english)).first();
    }

    /** From wherever the window opened to the list. */
    public PortalChat list() {
        lines().first().or(back()).or(box()).first().waitFor();
        if (back().isVisible()) {
            back().click();
        }
        lines().first().waitFor();
        return this;
    }
}
