package io.guichet.host.jira.comments;

import com.atlassian.jira.entity.property.EntityPropertyType;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.properties.EntityProperties;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The comments of all issues, in the order in which they were written. */
public final class Comments {

    private static final RowMapper<CommentRow> MAPPER = ConstructorMapper.of(CommentRow.class);
    private static final String PROPERTY = EntityPropertyType.COMMENT_PROPERTY.getDbEntityName();

    private final Jdbi jdbi;
    private final Issues issues;
    private final EntityProperties properties;
    private final Clock clock;

    public Comments(Jdbi jdbi, Issues issues, EntityProperties properties, Clock clock) {
        this.jdbi = jdbi;
        this.issues = issues;
        this.properties = properties;
        this.clock = clock;
    }

    public List<JiraComment> of(long issueId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from jira_comment where issue_id = ? order by created_at, id", issueId)
                .map(MAPPER)
                .map(this::comment)
                .list());
    }

    public Optional<JiraComment> byId(long id) {
        return jdbi.withHandle(handle -> handle.select("select * from jira_comment where id = ?", id)
                .map(MAPPER)
                .map(this::comment)
                .findOne());
    }

    /** Writes the comment and its properties, in the caller's transaction. */
    long insert(Handle handle, NewComment comment) {
        String authorKey = comment.author() == null ? null : comment.author().getKey();
        long id = handle.createUpdate(
                        """
                        insert into jira_comment (issue_id, author_key, body, group_level, role_level_id,
                            created_at, update_author_key, updated_at)
                        values (:issue, :author, :body, :group, :role, :at, :author, :at)
                        """)
                .bind("issue", comment.issue().getId())
                .bind("author", authorKey)
                .bind("body", comment.body())
                .bind("group", comment.groupLevel())
                .bind("role", comment.roleLevelId())
                .bind("at", comment.createdAt() == null ? clock.millis() : comment.createdAt())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        comment.properties().forEach((key, json) -> properties.insert(handle, PROPERTY, id, key, json));
        return id;
    }

    /** Stores an edited comment; false when it is gone. */
    boolean update(Handle handle, CommentRow comment, Map<String, String> newProperties) {
        int rows = handle.execute(
                "update jira_comment set body = ?, group_level = ?, role_level_id = ?, update_author_key = ?,"
                        + " updated_at = ? where id = ?",
                comment.body(),
                comment.groupLevel(),
                comment.roleLevelId(),
                comment.updateAuthorKey(),
                comment.updatedAt(),
                comment.id());
        newProperties.forEach((key, json) -> properties.put(PROPERTY, comment.id(), key, json));
        return rows > 0;
    }

    boolean delete(Handle handle, long id) {
        properties.deleteAll(handle, PROPERTY, id);
        return handle.execute("delete from jira_comment where id = ?", id) > 0;
    }

    JiraComment comment(CommentRow row) {
        return new JiraComment(row, issues);
    }
}
