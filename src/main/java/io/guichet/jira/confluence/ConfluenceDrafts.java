package io.guichet.jira.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.core.knowledge.ArticleDrafts;
import io.guichet.core.knowledge.ArticleDrafts.Outcome.Failed;
import io.guichet.core.knowledge.ArticleDrafts.Outcome.Made;
import io.guichet.jira.confluence.ConfluenceAsAgent.Answer;
import io.guichet.jira.confluence.ConfluenceAsAgent.NoAnswer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Drafts as pages of a space for reviews.
 *
 * <p>Source: Confluence's REST, {@code POST /rest/api/content}, {@code GET /rest/api/content?spaceKey=&title=} and
 * {@code POST /rest/api/content/{id}/label}, in the shapes of developer.atlassian.com/server/confluence/confluence-rest-api-examples.
 */
@Named
public final class ConfluenceDrafts implements ArticleDrafts {

    private static final String CONTENT = "/rest/api/content";

    private final ConfluenceLink confluence;
    private final ObjectMapper json = new ObjectMapper();

    @Inject
    public ConfluenceDrafts(ConfluenceLink confluence) {
        this.confluence = confluence;
    }

    @Override
    public String address(long page) {
        return confluence.address() + "/pages/viewpage.action?pageId=" + page;
    }

    @Override
    public boolean isGone(long page) {
        try {
            var agent = asAgent();
            return agent.isPresent() && agent.get().get(CONTENT + "/" + page).status() == 404;
        } catch (NoAnswer none) {
            return false;
        }
    }

    @Override
    public Outcome make(Draft draft, OptionalLong known) {
        var agent = asAgent();
        if (agent.isEmpty()) {
            return Failed.of(Why.NO_LINK);
        }
        try {
            return new Making(agent.get(), draft).made(known);
        } catch (NoAnswer none) {
            return none.how();
        }
    }

    private Optional<ConfluenceAsAgent> asAgent() {
        return confluence.asWhoIsLoggedIn().map(factory -> new ConfluenceAsAgent(factory, json));
    }

    /** One attempt, whose steps find what an earlier one has left. */
    private final class Making {

        private final ConfluenceAsAgent agent;
        private final Draft draft;

        Making(ConfluenceAsAgent agent, Draft draft) {
            this.agent = agent;
            this.draft = draft;
        }

        Made made(OptionalLong known) throws NoAnswer {
            if (known.isPresent() && isThere(known.getAsLong())) {
                return new Made(known.getAsLong(), false);
            }
            var earlier = earlier();
            var page = earlier.isPresent() ? earlier.getAsLong() : write();
            label(page);
            return new Made(page, earlier.isEmpty());
        }

        private boolean isThere(long page) throws NoAnswer {
            var answer = agent.get(CONTENT + "/" + page);
            if (answer.status() != 404) {
                fine(answer);
            }
            return answer.isFine();
        }

        /** By its title at once; under another one as soon as Confluence has indexed it. */
        private OptionalLong earlier() throws NoAnswer {
            var titled = fine(agent.get(CONTENT + "?type=page&spaceKey=" + encoded(draft.space()) + "&title="
                    + encoded(draft.title()) + "&expand=body.storage"));
            var here = ours(titled.body());
            if (here.isEmpty() && !titled.body().path("results").isEmpty()) {
                throw new NoAnswer(Failed.of(Why.TITLE_TAKEN));
            }
            if (here.isPresent()) {
                return here;
            }
            var cql = "type = page and space = \"" + draft.space().replaceAll("[\"\\\\]", "\\\\$0") + "\" and text ~ \""
                    + draft.conversation().value() + '"';
            var found = agent.get(CONTENT + "/search?cql=" + encoded(cql) + "&expand=body.storage");
            return found.isFine() ? ours(found.body()) : OptionalLong.empty();
        }

        private OptionalLong ours(JsonNode answer) throws NoAnswer {
            for (var page : answer.path("results")) {
                if (page.path("body")
                        .path("storage")
                        .path("value")
                        .asText()
                        .contains(draft.conversation().value())) {
                    return OptionalLong.of(id(page));
                }
            }
            return OptionalLong.empty();
        }

        private long write() throws NoAnswer {
            var page = json.createObjectNode().put("type", "page").put("title", draft.title());
            page.putObject("space").put("key", draft.space());
            page.putObject("body")
                    .putObject("storage")
                    .put("value", StorageFormat.of(draft.sections()))
                    .put("representation", "storage");
            return id(fine(agent.post(CONTENT, page)).body());
        }

        /** What is labelled already stays so. Where she may write and not label, the page is worth more than its labels. */
        private void label(long page) throws NoAnswer {
            var labels = json.createArrayNode();
            draft.labels()
                    .forEach(label -> labels.addObject().put("prefix", "global").put("name", label));
            if (labels.isEmpty()) {
                return;
            }
            var answer = agent.post(CONTENT + "/" + page + "/label", labels);
            if (isPassing(answer.status())) {
                fine(answer);
            }
        }

        private long id(JsonNode page) throws NoAnswer {
            var id = page.path("id").asText();
            if (!id.matches("\\d{1,18}")) {
                throw new NoAnswer(Failed.of(Why.AWAY));
            }
            return Long.parseLong(id);
        }

        private Answer fine(Answer answer) throws NoAnswer {
            if (answer.isFine() && answer.body().isContainerNode()) {
                return answer;
            }
            throw new NoAnswer(failure(answer));
        }

        private Failed failure(Answer answer) {
            return switch (answer.status()) {
                case 400 -> Failed.of(isOfTitle(answer.body()) ? Why.TITLE_TAKEN : Why.REFUSED);
                case 401 -> new Failed(Why.CONSENT, Optional.ofNullable(agent.consent()), Optional.empty());
                case 403 -> Failed.of(Why.NOT_ALLOWED);
                case 404 -> Failed.of(Why.NO_SPACE);
                case 409 -> Failed.of(Why.TITLE_TAKEN);
                default ->
                    isPassing(answer.status())
                            ? new Failed(Why.AWAY, Optional.empty(), answer.pause())
                            : Failed.of(Why.REFUSED);
            };
        }
    }

    /** Confluence has no code for it: {@code A page with this title already exists}, {@code A page already exists with the title}. */
    private static boolean isOfTitle(JsonNode problem) {
        var message = problem.path("message").asText().toLowerCase(Locale.ROOT);
        return message.contains("already exists") && message.contains("title");
    }

    /** An answer of no Confluence, too: a proxy's page, a page to log in. */
    private static boolean isPassing(int status) {
        return status == 429 || status / 100 != 4;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
