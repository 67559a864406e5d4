package io.guichet.host.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;

/** Jira's {@code SearchService} over the JQL that the host knows. */
public final class StandInSearchService implements SearchService {

    private final IssueSearch search;

    public StandInSearchService(IssueSearch search) {
        this.search = search;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return run(searcher, query, pager, false);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return run(searcher, query, pager, true);
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        return run(searcher, query, new PagerFilter(0), false).getTotal();
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        try {
            return new ParseResult(JqlParser.parse(query), List.of());
        } catch (JqlError e) {
            return new ParseResult(null, List.of(e.getMessage()));
        }
    }

    private SearchResults<Issue> run(ApplicationUser searcher, Query query, PagerFilter pager, boolean everything)
            throws SearchException {
        try {
            IssueSearch.Found found =
                    search.run(searcher, (JqlQuery) query, pager.getStart(), pager.getMax(), everything);
            return new SearchResults<>(List.copyOf(found.issues()), found.total(), pager);
        } catch (JqlError e) {
            throw new SearchException(e.getMessage());
        }
    }
}
