package io.guichet.core.knowledge;

import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Knowledge;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the articles that may answer what a customer is typing (R24, R25), among those the project shows its customers. */
@Named
public final class SuggestingArticles {

    /** Letters; less than these is no question. */
    public static final int SHORTEST = 3;

    private final ArticleIndex index;
    private final Settings settings;

    @Inject
    public SuggestingArticles(ArticleIndex index, Settings settings) {
        this.index = index;
        this.settings = settings;
    }

    /**
     * None for less than three letters, and none that only might have something to do with it.
     *
     * @throws KnowledgeBaseIsAway where there are articles to search and they cannot be searched now, or not yet
     */
    public List<FoundArticle> to(ProjectKey project, String words, int limit) {
        return found(project, false, words, limit);
    }

    /** Whether customers have anything to search, and this node its copy: else no search says what is missing. */
    public boolean searches(ProjectKey project) {
        return !spacesOf(project).isEmpty();
    }

    /** What one who works in the project may read of it; some may be hidden from customers ({@link #toCustomers}). */
    public List<FoundArticle> toAgent(ProjectKey project, String words, int limit) {
        return found(project, true, words, limit);
    }

    private List<FoundArticle> found(ProjectKey project, boolean agent, String words, int limit) {
        if (words.strip().length() < SHORTEST || !shows(project, agent)) {
            return List.of();
        }
        return index.search(words, spaces(project, agent), limit);
    }

    /** Whether the project shows its customers articles at all. */
    public boolean shows(ProjectKey project) {
        return shows(project, false);
    }

    /** Whether its customers may read this one, too (R159). */
    public boolean toCustomers(ProjectKey project, Article article) {
        return spaces(project, false).contains(article.space());
    }

    /** One that the project's customers may read. */
    public Optional<Article> article(ProjectKey project, String id) {
        return shows(project) ? index.byId(id, spaces(project, false)) : Optional.empty();
    }

    /** The files of one that the project's customers may read. */
    public List<AttachedFile> files(ProjectKey project, String id) {
        return index.files(id, spaces(project, false));
    }

    /** The latest of a space, with these labels. */
    public List<Article> recent(ProjectKey project, Optional<String> space, Set<String> labels, int limit) {
        var spaces = new HashSet<>(spaces(project, false));
        space.ifPresent(one -> spaces.removeIf(other -> !other.equals(one)));
        return index.recent(spaces, labels, limit);
    }

    /** What a project's customers may browse: keys of spaces, and what they are called. */
    public Map<String, String> spacesOf(ProjectKey project) {
        var names = new TreeMap<>(index.spaces());
        names.keySet().retainAll(spaces(project, false));
        return names;
    }

    /** What one who works in the project may search: keys of spaces. */
    public Set<String> spacesToAgent(ProjectKey project) {
        return spaces(project, true);
    }

    private boolean shows(ProjectKey project, boolean agent) {
        var knowledge = settings.of(project).knowledge();
        return knowledge.enabled() && (agent || knowledge.audience() != Knowledge.Audience.AGENTS);
    }

    private Set<String> spaces(ProjectKey project, boolean agent) {
        var knowledge = settings.of(project).knowledge();
        if (!shows(project, agent)) {
            return Set.of();
        }
        var spaces = new HashSet<>(knowledge.spaces().isEmpty() ? index.spaces().keySet() : knowledge.spaces());
        spaces.removeIf(knowledge.reviewSpace()::equalsIgnoreCase);
        return spaces;
    }
}
