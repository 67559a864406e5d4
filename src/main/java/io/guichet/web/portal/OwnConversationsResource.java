package io.guichet.web.portal;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.SearchedWords;
import io.guichet.core.conversation.SearchingConversations;
import io.guichet.core.conversation.SearchingConversations.Search;
import io.guichet.core.conversation.UnreadMessages;
import io.guichet.core.entitlement.Access;
import io.guichet.core.entitlement.Gate;
import io.guichet.core.people.Role;
import io.guichet.core.portal.PortalId;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.Parameters;
import io.guichet.web.json.Malformed;
import io.guichet.web.view.ConversationView;
import io.guichet.web.view.ConversationViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** A customer's own conversations, newest last entry first (R15, R16). */
@Named
@Path("/conversations")
@UnrestrictedAccess
public final class OwnConversationsResource {

    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 50;
    private static final int LONGEST_SEARCH = 200;

    private final Callers callers;
    private final Conversations conversations;
    private final SearchingConversations searching;
    private final Journal journal;
    private final Gate gate;
    private final UnreadMessages unread;
    private final ConversationViews views;
    private final Answers answers;

    @Inject
    public OwnConversationsResource(
            Callers callers,
            Conversations conversations,
            SearchingConversations searching,
            Journal journal,
            Gate gate,
            UnreadMessages unread,
            ConversationViews views,
            Answers answers) {
        this.callers = callers;
        this.conversations = conversations;
        this.searching = searching;
        this.journal = journal;
        this.gate = gate;
        this.unread = unread;
        this.views = views;
        this.answers = answers;
    }

    @GET
    public Response get(
            @QueryParam("q") String text,
            @QueryParam("portal") String portal,
            @QueryParam("unresolved") String unresolved,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        var person = callers.reading();
        var words = words(text);
        if (!words.isEmpty()) {
            var searcher = new Access(callers.searching(), Role.CUSTOMER);
            return answers.ok(found(searcher, words, portal, unresolved, limit, cursor));
        }
        var customer = new Access(person, Role.CUSTOMER);
        var page = conversations.ofCustomer(
                customer.person(),
                portalOf(portal),
                Parameters.flag("unresolved", unresolved),
                Parameters.limit(limit, PAGE, LARGEST_PAGE),
                Optional.ofNullable(cursor).filter(value -> !value.isEmpty()));
        return answers.ok(new ConversationsPage(
                shown(
                        customer,
                        page.conversations().stream().map(Conversation::id).toList()),
                page.next().orElse(null),
                null));
    }

    private static SearchedWords words(String text) {
        if (text != null && text.length() > LONGEST_SEARCH) {
            throw new Malformed("q");
        }
        return SearchedWords.in(text == null ? "" : text);
    }

    /** A page of what was found; the cursor of a search is a place in the list of hits. */
    private ConversationsPage found(
            Access customer, SearchedWords words, String portal, String unresolved, String limit, String cursor) {
        var wanted = new Search(customer.person(), portalOf(portal), Parameters.flag("unresolved", unresolved), words);
        var place = Parameters.number("cursor", cursor, 0);
        var all = place == 0 ? searching.search(wanted) : searching.further(wanted);
        var from = (int) Math.min(place, all.size());
        var to = Math.min(from + Parameters.limit(limit, PAGE, LARGEST_PAGE), all.size());
        return new ConversationsPage(
                shown(customer, all.subList(from, to)), to < all.size() ? Integer.toString(to) : null, all.size());
    }

    private List<ConversationView> shown(Access customer, List<ConversationId> stored) {
        var heads = stored.stream()
                .map(journal::head)
                .flatMap(Optional::stream)
                .filter(head -> gate.isCustomer(customer.person(), head))
                .toList();
        var standings = unread.of(customer.person(), heads);
        return heads.stream()
                .map(head -> views.listed(customer, head, standings.get(head.id())))
                .toList();
    }

    private static Optional<PortalId> portalOf(String value) {
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PortalIds.of(value).orElseThrow(() -> new Malformed("portal")));
    }

    /**
     * A page of one's list.
     *
     * @param cursor left out on the last page
     * @param total how many were found; left out unless something was searched
     */
    record ConversationsPage(List<ConversationView> conversations, String cursor, Integer total) {}
}
