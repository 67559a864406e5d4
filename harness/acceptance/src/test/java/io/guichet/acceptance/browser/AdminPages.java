package io.guichet.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The pages of the settings, by the words and roles that a person or a screen reader meets. */
public record AdminPages(Page page) {

    static final String OF_PROJECT = "/plugins/servlet/guichet/projects/SUP/admin";
    static final String OF_ALL = "/plugins/servlet/guichet/admin";

    /** The administrator's password once more. */
    static void confirm(Page page) {
        var password = page.locator("input[name=webSudoPassword]");
        password.fill("admin");
        password.press("Enter");
    }

    public Locator all() {
        return page.locator(".guichet-admin");
    }

    public Locator title(String words) {
        return all().getByRole(
                        AriaRole.HEADING,
                        new GetByRoleOptions().setLevel(1).setName(words).setExact(true));
    }

    public Locator link(String words) {
        return all().getByRole(AriaRole.LINK, named(words));
    }

    public Locator button(String words) {
        return all().getByRole(AriaRole.BUTTON, named(words));
    }

    public Locator toggle(String words) {
        return all().getByRole(AriaRole.SWITCH, named(words));
    }

    public Locator field(String words) {
        return all().getByLabel(words, new Locator.GetByLabelOptions().setExact(true));
    }

    /** What the bar at the foot says. */
    public Locator foot() {
        return all().locator(".save");
    }

    /** Beginning with these words: counts and the like may follow. */
    private static GetByRoleOptions named(String words) {
        return new GetByRoleOptions().setName(Pattern.compile("^" + words));
    }
}
