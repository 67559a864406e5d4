package io.guichet.acceptance.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * Walks what a page shows of ours with axe, shadow roots included; WCAG 2.2 AA. The one frame that we have is the preview of what
 * the gallery shows as well, and is drawn anew while axe is in it.
 */
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** A widget is a part of somebody else's page; that page's outline is not its to give. */
    private static final List<String> OF_THE_PAGE =
            List.of("region", "page-has-heading-one", "landmark-one-main", "heading-order");

    private Axe() {}

    /** Its pages have axe from their start: sent along with each look, it takes as long as the look. */
    static void comesWith(BrowserContext context) {
        context.addInitScript(AxeBuilder.getAxeScript());
    }

    static void findsNothing(Page page, String selector) {
        assertThat(violations(page, selector)).isEmpty();
    }

    /** What is wrong with what stands on a stage of the gallery. */
    static List<String> violations(Page page) {
        return violations(page, page.locator("html").getAttribute("data-host"));
    }

    /** What is wrong, each with the elements that it is about. */
    public static List<String> violations(Page page, String selector) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var found = (List<?>) page.evaluate(LOOK, Map.of("at", selector, "rules", RULES, "others", OF_THE_PAGE));
        return found.stream().map(String.class::cast).toList();
    }

    /** What passed is not listed element by element: nobody asks. */
    private static final String LOOK =
            """
            async ({ at, rules, others }) => {
              const { violations } = await axe.run([[at]], {
                runOnly: { type: 'tag', values: rules },
                rules: Object.fromEntries(others.map((rule) => [rule, { enabled: false }])),
                resultTypes: ['violations'],
                iframes: false,
              });
              return violations.map(({ id, help, nodes }) =>
                [`${id}: ${help}`, ...nodes.map(({ html, failureSummary }) => `${html}\\n${failureSummary}`)].join('\\n'));
            }
            """;
}
