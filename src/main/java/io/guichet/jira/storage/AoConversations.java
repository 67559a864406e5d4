package io.guichet.jira.storage;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Conversation.Standing;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.ConversationIsErased;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.DeskQuery;
import io.guichet.core.conversation.DeskQuery.Place;
import io.guichet.core.conversation.MissedQuery;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The heads of conversations, kept in Active Objects. */
@Named
public final class AoConversations implements Conversations {

    private final ActiveObjects ao;
    private final StoredProjects projects;

    @Inject
    public AoConversations(@ComponentImport ActiveObjects ao, StoredProjects projects) {
        this.ao = ao;
        this.projects = projects;
    }

    @Override
    public Conversation add(Conversation conversation) {
        try {
            ao.create(
                    ConversationRow.class,
                    ConversationRows.columns(conversation, projects.written(conversation.project())));
            return conversation;
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e)) {
                throw e;
            }
            return byId(conversation.id()).orElseThrow(() -> new ConversationIsErased(conversation.id()));
        }
    }

    @Override
    public Optional<Conversation> byId(ConversationId id) {
        return row(id).map(this::conversation);
    }

    private Conversation conversation(ConversationRow row) {
        return ConversationRows.conversation(row, projects.key(row.getProjectKey()));
    }

    /** One that was erased is there for nobody but {@link AoPersonalData}. */
    private Optional<ConversationRow> row(ConversationId id) {
        return Arrays.stream(ao.find(ConversationRow.class, "ID = ?", id.value()))
                .filter(row -> !ConversationRows.isErased(row))
                .findFirst();
    }

    @Override
    public Optional<Conversation> byIssue(long issueId) {
        return found(Query.select().where("ISSUE_ID = ?", issueId)).findFirst();
    }

    @Override
    public Page ofCustomer(
            PersonKey customer, Optional<PortalId> portal, boolean unresolved, int limit, Optional<String> cursor) {
        var wanted = new Criteria().and("CUSTOMER = ?", customer.value()).and("STATE <> ?", ConversationRows.ERASED);
        portal.ifPresent(id -> wanted.and("PORTAL_ID = ?", id.value()));
        if (unresolved) {
            wanted.and("RESOLVED = ?", false);
        }
        cursor.flatMap(Cursor::parse)
                .ifPresent(
                        end -> wanted.and("(LAST_AT < ? OR (LAST_AT = ? AND ID < ?))", end.at(), end.at(), end.id()));
        // One more than asked for tells whether there is a next page.
        var query = wanted.query().order("LAST_AT DESC, ID DESC").limit(limit + 1);
        var page = found(query).toList();
        return page.size() <= limit
                ? new Page(page, Optional.empty())
                : new Page(
                        page.subList(0, limit),
                        Optional.of(Cursor.at(page.get(limit - 1)).text()));
    }

    @Override
    public List<Own> newestOf(PersonKey customer, PortalId portal, int limit) {
        var newest = new ArrayList<Own>();
        ao.stream(
                ConversationRow.class,
                new Criteria()
                        .and("CUSTOMER = ?", customer.value())
                        .and("PORTAL_ID = ?", portal.value())
                        .and("STATE <> ?", ConversationRows.ERASED)
                        .query("ID, LAST_AT, ISSUE_ID, ISSUE_KEY")
                        .order("LAST_AT DESC, ID DESC")
                        .limit(limit),
                row -> newest.add(new Own(new ConversationId(row.getId()), ConversationRows.request(row))));
        return newest;
    }

    @Override
    public List<Conversation> open(Set<ProjectKey> those, int limit) {
        if (those.isEmpty()) {
            return List.of();
        }
        var places = String.join(", ", Collections.nCopies(those.size(), "?"));
        var query = new Criteria()
                .and(
                        "PROJECT_KEY IN (" + places + ")",
                        those.stream().map(projects::name).toArray())
                .and("STATE IN (?, ?, ?, ?)", "requested", "offered", "live", "idle")
                .query();
        return found(query.order("LAST_AT DESC, ID DESC").limit(limit)).toList();
    }

    /** Project by project, for the index gives one of them in order. */
    @Override
    public List<Conversation> atDesks(DeskQuery wanted, Optional<Place> before, int limit) {
        return wanted.projects().stream()
                .flatMap(project -> found(atDesk(wanted, project, before)
                        .order("LAST_AT DESC, ID DESC")
                        .limit(limit)))
                .sorted(comparing(Conversation::lastAt)
                        .thenComparing(head -> head.id().value())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public int countAtDesks(DeskQuery wanted) {
        return wanted.projects().stream()
                .mapToInt(project -> ao.count(ConversationRow.class, atDesk(wanted, project, Optional.empty())))
                .sum();
    }

    /** Two short columns of each, for Active Objects does not group. */
    @Override
    public Map<ProjectKey, Integer> unresolved() {
        var counted = new HashMap<ProjectKey, Integer>();
        ao.stream(
                ConversationRow.class,
                new Criteria()
                        .and("RESOLVED = ?", false)
                        .and("STATE <> ?", ConversationRows.ERASED)
                        .query("ID, PROJECT_KEY"),
                row -> counted.merge(projects.key(row.getProjectKey()), 1, Integer::sum));
        return counted;
    }

    private Query atDesk(DeskQuery wanted, ProjectKey project, Optional<Place> before) {
        var criteria = new Criteria()
                .and("PROJECT_KEY = ?", projects.name(project))
                .and("STATE <> ?", ConversationRows.ERASED);
        if (wanted.isOpen()) {
            criteria.and("RESOLVED = ?", false);
        }
        wanted.agent().ifPresent(agent -> criteria.and("AGENT = ?", agent.value()));
        wanted.customers().ifPresent(those -> in(criteria, "CUSTOMER", those));
        wanted.openedFrom().ifPresent(then -> criteria.and("CREATED_AT >= ?", then.toEpochMilli()));
        wanted.openedBefore().ifPresent(then -> criteria.and("CREATED_AT < ?", then.toEpochMilli()));
        if (wanted.unassigned()) {
            criteria.and("AGENT IS NULL");
        }
        if (wanted.unanswered()) {
            criteria.and("UNANSWERED_SINCE IS NOT NULL");
        }
        before.ifPresent(end -> {
            var at = end.lastAt().toEpochMilli();
            criteria.and(
                    "(LAST_AT < ? OR (LAST_AT = ? AND ID < ?))",
                    at,
                    at,
                    end.id().value());
        });
        return criteria.query();
    }

    private static void in(Criteria criteria, String column, Set<PersonKey> those) {
        if (those.isEmpty()) {
            criteria.and("1 = 0");
            return;
        }
        var places = String.join(", ", Collections.nCopies(those.size(), "?"));
        criteria.and(
                column + " IN (" + places + ")",
                those.stream().map(PersonKey::value).toArray());
    }

    @Override
    public List<Conversation> missed(MissedQuery wanted, Optional<MissedQuery.Place> before, int limit) {
        var criteria = new Criteria()
                .and("PROJECT_KEY = ?", projects.name(wanted.project()))
                .and(
                        "MISSED_AT >= ? AND MISSED_AT < ?",
                        wanted.from().toEpochMilli(),
                        wanted.to().toEpochMilli());
        before.ifPresent(end -> {
            var at = end.at().toEpochMilli();
            criteria.and(
                    "(MISSED_AT < ? OR (MISSED_AT = ? AND ID < ?))",
                    at,
                    at,
                    end.id().value());
        });
        return found(criteria.query().order("MISSED_AT DESC, ID DESC").limit(limit))
                .toList();
    }

    @Override
    public boolean link(ConversationId id, RequestRef request) {
        var row = row(id).orElseThrow();
        var before = ConversationRows.request(row);
        if (before.isPresent()) {
            return before.get().issueId() == request.issueId();
        }
        row.setIssueId(request.issueId());
        row.setIssueKey(request.key());
        row.save();
        return true;
    }

    @Override
    public void project(Conversation head) {
        row(head.id())
                .filter(row -> row.getProjectedNumber() < head.lastNumber() || row.getLife() == null)
                .ifPresent(row -> {
                    ConversationRows.project(head, row);
                    row.save();
                });
    }

    @Override
    public void stands(ConversationId id, Standing standing) {
        row(id).ifPresent(row -> {
            ConversationRows.stands(standing, row);
            row.save();
        });
    }

    @Override
    public List<Conversation> stirring(Optional<ConversationId> after, int limit) {
        var from = after.map(ConversationId::value).orElse("");
        return found(Query.select()
                        .where("STIRRING > ?", from)
                        .order("STIRRING")
                        .limit(limit))
                .toList();
    }

    @Override
    public List<Conversation> unprojected(Instant createdBefore, int limit) {
        return found(Query.select()
                        .where("PROJECTED_NUMBER = ? AND CREATED_AT < ?", 0L, createdBefore.toEpochMilli())
                        .order("CREATED_AT")
                        .limit(limit))
                .toList();
    }

    @Override
    public List<Conversation> followed(Instant since, Optional<ConversationId> after, int limit) {
        var wanted = new Criteria()
                .and("ISSUE_ID IS NOT NULL")
                .and("(RESOLVED = ? OR LAST_AT >= ?)", false, since.toEpochMilli());
        after.ifPresent(end -> wanted.and("ID > ?", end.value()));
        return found(wanted.query().order("ID").limit(limit)).toList();
    }

    private Stream<Conversation> found(Query query) {
        return Arrays.stream(ao.find(ConversationRow.class, query))
                .filter(row -> !ConversationRows.isErased(row))
                .map(this::conversation);
    }
}
