package io.guichet.jira.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a request is found again whose making was interrupted. */
class FindingRequestsTest extends RequestsInJira {

    private void searchFinds(Issue... found) throws SearchException {
        var query = mock(Query.class);
        when(search.parseQuery(eq(camille), anyString())).thenReturn(new SearchService.ParseResult(query, List.of()));
        when(search.searchOverrideSecurity(eq(camille), eq(query), any()))
                .thenReturn(new SearchResults<>(List.of(found), found.length, PagerFilter.getUnlimitedFilter()));
    }

    @Test
    void an_interrupted_request_is_found_by_who_asked_what_and_marked() throws SearchException {
        searchFinds(issue);

        assertThat(requests.find(conversation)).contains(REQUEST);
        verify(properties)
                .put("IssueProperty", 10_012L, "guichet.conversation", "{\"id\":\"" + conversation.id() + "\"}");
    }

    @Test
    void the_search_goes_back_to_when_she_asked() throws SearchException {
        searchFinds();
        world.clock.advance(Duration.ofMinutes(90));

        requests.find(conversation);

        verify(search)
                .parseQuery(
                        camille,
                        "project = \"SUP\" AND reporter = \"camille\" AND created >= \"-95m\" ORDER BY created ASC");
    }

    @Test
    void a_marked_request_is_found_whatever_was_done_to_its_description() throws SearchException {
        searchFinds(issue);
        when(issue.getDescription()).thenReturn("réécrit par un agent");
        hasProperty("IssueProperty", 10_012, "guichet.conversation", "{\"id\":\"" + conversation.id() + "\"}");

        assertThat(requests.find(conversation)).contains(REQUEST);
    }

    @Test
    void the_request_of_another_conversation_with_the_same_words_is_not_hers() throws SearchException {
        searchFinds(issue);
        hasProperty("IssueProperty", 10_012, "guichet.conversation", "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\"}");

        assertThat(requests.find(conversation)).isEmpty();
    }

    @Test
    void another_question_of_hers_is_not_this_one() throws SearchException {
        searchFinds(issue);
        when(issue.getDescription()).thenReturn("tout autre chose");

        assertThat(requests.find(conversation)).isEmpty();
    }

    @Test
    void a_search_that_fails_does_not_say_that_there_is_none() throws SearchException {
        searchFinds();
        when(search.searchOverrideSecurity(any(), any(), any())).thenThrow(new SearchException("on purpose"));

        assertThatThrownBy(() -> requests.find(conversation)).isInstanceOf(IllegalStateException.class);
    }
}
