package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.entitlement.Access;
import io.guichet.core.knowledge.ArticleDrafts.Section;
import io.guichet.core.knowledge.DraftingAnArticle;
import io.guichet.core.knowledge.DraftingAnArticle.Proposal;
import io.guichet.core.knowledge.DraftingAnArticle.Result;
import io.guichet.core.knowledge.DraftingAnArticle.Wish;
import io.guichet.core.privacy.Impersonal.Trace;
import io.guichet.core.settings.Settings;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.conversation.SeenConversations.Seen;
import io.guichet.web.json.Json;
import io.guichet.web.language.Sentences;
import io.guichet.web.problem.ArticleRefusals;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.LifeViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article for review, of a solved conversation, in Confluence (R115). */
@Named
@Path("/conversations/{id}/draft-article")
@UnrestrictedAccess
public final class DraftArticleResource {

    private final Callers callers;
    private final SeenConversations seen;
    private final DraftingAnArticle drafting;
    private final LifeViews lives;
    private final Settings settings;
    private final Sentences sentences;
    private final Answers answers;
    private final Refusals refusals;
    private final Json json;

    @Inject
    public DraftArticleResource(
            Callers callers,
            SeenConversations seen,
            DraftingAnArticle drafting,
            LifeViews lives,
            Settings settings,
            Sentences sentences,
            Answers answers,
            Refusals refusals,
            Json json) {
        this.callers = callers;
        this.seen = seen;
        this.drafting = drafting;
        this.lives = lives;
        this.settings = settings;
        this.sentences = sentences;
        this.answers = answers;
        this.refusals = refusals;
        this.json = json;
    }

    /**
     * What the article could say, for the agent to change.
     *
     * @param country where the project's support is, if that is one
     * @param url of the one that was made before; left out without one
     */
    record ProposalView(
            String title,
            String question,
            String answer,
            String module,
            String country,
            String space,
            List<String> labels,
            String url) {}

    record DraftView(String url) {}

    @GET
    public Response get(@PathParam("id") String id) {
        var found = agents(seen.of(callers.searching(), id));
        var head = found.conversation();
        if (!drafting.isPossible(head)) {
            throw refusals.of(new Refusal.NothingToDraft());
        }
        var words = Arrays.stream(Trace.values()).collect(Collectors.toMap(trace -> trace, this::instead));
        return answers.ok(view(found.access(), head, drafting.propose(head, words)));
    }

    private String instead(Trace trace) {
        return sentences.here("guichet.web.article." + trace.name().toLowerCase(Locale.ROOT));
    }

    private ProposalView view(Access agent, Conversation head, Proposal proposal) {
        var rules = settings.of(head.project());
        var countries = rules.schedule().countries();
        return new ProposalView(
                proposal.title(),
                proposal.question(),
                proposal.answer(),
                lives.module(agent, head).map(module -> module.name()).orElse(""),
                countries.size() == 1 ? countries.get(0).substring(0, 2) : "",
                rules.knowledge().reviewSpace(),
                rules.knowledge().reviewLabels(),
                proposal.existing().orElse(null));
    }

    @POST
    public Response post(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        var found = agents(seen.of(callers.writing(headers), id));
        var head = found.conversation();
        var article = json.read(body, NewArticle.class);
        var result = drafting.create(found.access(), head, wish(head, article));
        if (result instanceof Result.Refused refused) {
            throw refusals.of(refused.why());
        }
        if (result instanceof Result.Missed missed) {
            throw ArticleRefusals.of(
                    missed.how(), settings.of(head.project()).knowledge().reviewSpace());
        }
        var done = (Result.Done) result;
        return answers.with(done.fresh() ? 201 : 200, new DraftView(done.address()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Wish wish(Conversation head, NewArticle article) {
        var about = Stream.of(
                        Map.entry("guichet.web.article.module", article.module()),
                        Map.entry("guichet.web.article.country", article.country()))
                .filter(fact -> !fact.getValue().isEmpty())
                .map(fact -> sentences.here(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("\n"));
        return new Wish(
                article.title(),
                List.of(
                        new Section(sentences.here("guichet.web.article.question"), article.question()),
                        new Section(sentences.here("guichet.web.article.answer"), article.answer()),
                        new Section("", about),
                        new Section(
                                "",
                                sentences.here(
                                        "guichet.web.article.mark", head.id().value()))),
                article.labels(),
                url -> sentences.here("guichet.web.article.note", url));
    }

    private static Seen agents(Seen found) {
        if (!found.access().isAgent()) {
            throw Refusals.notAllowed();
        }
        return found;
    }
}
