package io.guichet.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Presence and offers on any page of Jira's, by the words and roles that a person or a screen reader meets (French). */
public record AgentHeader(Page page) {

    public Locator control() {
        return page.locator("guichet-presence button").first();
    }

    public Locator popover() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Ma disponibilité pour le chat"));
    }

    public Locator state(String name) {
        return popover().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name));
    }

    public Locator offers() {
        return page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName("Conversations proposées").setExact(true));
    }

    public Locator offer(String words) {
        return offers().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(words));
    }

    public Locator button(String name) {
        return offers().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** One step to unfold, one to choose (ux.md 10). */
    public AgentHeader goAvailable() {
        control().click();
        state("Disponible").check();
        page.keyboard().press("Escape");
        return this;
    }
}
