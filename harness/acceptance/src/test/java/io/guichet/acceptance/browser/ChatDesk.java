package io.guichet.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The agents' desk, by the words and roles that a person or a screen reader meets. */
public record ChatDesk(Page page) {

    static final String PATH = "/plugins/servlet/guichet/desk";

    public Locator desk() {
        return page.locator(".guichet-desk");
    }

    /** One of the columns. */
    public Locator column(String french, String english) {
        return desk().getByRole(
                        AriaRole.REGION,
                        new GetByRoleOptions().setName(Pattern.compile("^(" + french + "|" + english + ")$")));
    }

    public Locator list() {
        return column("Liste des conversations", "Conversations list");
    }

    public Locator thread() {
        return column("Conversation", "Conversation");
    }

    /** One of two beside each other. */
    public Locator thread(int number, String subject) {
        return desk().getByRole(
                        AriaRole.REGION,
                        new GetByRoleOptions()
                                .setName("Conversation " + number + "\u00a0: " + subject)
                                .setExact(true));
    }

    public Locator data() {
        return column("Données", "Data");
    }

    public Locator lines() {
        return list().getByRole(AriaRole.LISTITEM);
    }

    public Locator line(String words) {
        return lines().filter(new FilterOptions().setHasText(words));
    }

    public Locator filter(String french) {
        return list().getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^" + french + "( \\d+)?$")));
    }

    public Locator composer() {
        return thread().getByPlaceholder(Pattern.compile("Saisissez votre message|Type your message"));
    }

    public Locator message(String text) {
        return thread().getByRole(AriaRole.LOG)
                .getByRole(AriaRole.ARTICLE)
                .filter(new FilterOptions().setHasText(text));
    }

    public Locator button(String name) {
        return desk().getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    public ChatDesk press(String key) {
        page.keyboard().press(key);
        return this;
    }
}
