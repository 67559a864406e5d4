package io.guichet.host.jira.files;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.issues.IssueWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Files on disk, one per row and named after it; what they are called is in the database only. */
public final class Attachments {

    /** Jira's limit for one file; an administrator can set it. */
    public static final long LARGEST_BYTES = Long.getLong("guichet.host.attachmentBytes", 100L * 1024 * 1024);

    private static final RowMapper<JiraAttachment> MAPPER = ConstructorMapper.of(JiraAttachment.class);
    private static final RowMapper<TemporaryFile> TEMPORARY = ConstructorMapper.of(TemporaryFile.class);

    private final Jdbi jdbi;
    private final IssueWriter issues;
    private final Path folder;
    private final Clock clock;

    public Attachments(Jdbi jdbi, IssueWriter issues, Path folder, Clock clock) {
        this.jdbi = jdbi;
        this.issues = issues;
        this.folder = folder;
        this.clock = clock;
    }

    public List<JiraAttachment> of(long issueId) {
        return jdbi.withHandle(
                handle -> handle.select("select * from jira_attachment where issue_id = ? order by id", issueId)
                        .map(MAPPER)
                        .list());
    }

    public Optional<JiraAttachment> byId(long id) {
        return jdbi.withHandle(handle -> handle.select("select * from jira_attachment where id = ?", id)
                .map(MAPPER)
                .findOne());
    }

    public InputStream content(JiraAttachment attachment) throws IOException {
        return Files.newInputStream(path(Long.toString(attachment.id())));
    }

    /** Keeps an upload until somebody says where it belongs. */
    public TemporaryFile keep(String filename, String mimeType, InputStream content, ApplicationUser author) {
        String id = "temp" + UUID.randomUUID();
        Path file = path(id);
        long size;
        try {
            Files.createDirectories(folder);
            size = Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String authorKey = author == null ? null : author.getKey();
        jdbi.useHandle(handle -> handle.execute(
                "insert into jira_temporary_attachment (id, filename, mime_type, size_in_bytes, author_key, created_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                id,
                safeName(filename),
                mimeType,
                size,
                authorKey,
                clock.millis()));
        return new TemporaryFile(id, safeName(filename), mimeType, size, authorKey);
    }

    /** An upload of this person; nobody can take what somebody else uploaded. */
    public Optional<TemporaryFile> kept(String id, ApplicationUser author) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from jira_temporary_attachment where id = ? and author_key = ?", id, author.getKey())
                .map(TEMPORARY)
                .findOne());
    }

    /** Hangs an upload on an issue and moves its file. */
    public JiraAttachment attach(TemporaryFile upload, Issue issue, ApplicationUser author) {
        JiraAttachment attachment = jdbi.inTransaction(handle -> {
            handle.execute("delete from jira_temporary_attachment where id = ?", upload.id());
            JiraAttachment row = insert(handle, upload, issue, author);
            issues.record(
                    handle,
                    issue.getId(),
                    author,
                    new ChangeItemBean("jira", "Attachment", null, null, Long.toString(row.id()), row.filename()));
            return row;
        });
        try {
            Files.move(path(upload.id()), path(Long.toString(attachment.id())), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return attachment;
    }

    /** Hangs a copy of a file on an issue; as Jira does it for plugins, the history hears nothing of it. */
    JiraAttachment attach(CreateAttachmentParamsBean params) throws IOException {
        Files.createDirectories(folder);
        Path copy = Files.copy(
                params.getFile().toPath(), path("new" + UUID.randomUUID()), StandardCopyOption.REPLACE_EXISTING);
        ApplicationUser author = params.getAuthor();
        TemporaryFile upload = new TemporaryFile(
                "",
                params.getFilename(),
                params.getContentType(),
                Files.size(copy),
                author == null ? null : author.getKey());
        JiraAttachment row = jdbi.inTransaction(handle -> insert(handle, upload, params.getIssue(), author));
        Files.move(copy, path(Long.toString(row.id())), StandardCopyOption.REPLACE_EXISTING);
        return row;
    }

    public void delete(JiraAttachment attachment, ApplicationUser who) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from jira_attachment where id = ?", attachment.id());
            issues.record(
                    handle,
                    attachment.issueId(),
                    who,
                    new ChangeItemBean(
                            "jira", "Attachment", Long.toString(attachment.id()), attachment.filename(), null, null));
        });
        try {
            Files.deleteIfExists(path(Long.toString(attachment.id())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Jira does it for plugins: the history hears nothing of it. */
    void forget(long id) throws IOException {
        jdbi.useHandle(handle -> handle.execute("delete from jira_attachment where id = ?", id));
        Files.deleteIfExists(path(Long.toString(id)));
    }

    private JiraAttachment insert(Handle handle, TemporaryFile upload, Issue issue, ApplicationUser author) {
        long now = clock.millis();
        long id = handle.createUpdate(
                        "insert into jira_attachment (issue_id, filename, mime_type, size_in_bytes, author_key,"
                                + " created_at) values (:issue, :name, :type, :size, :author, :now)")
                .bind("issue", issue.getId())
                .bind("name", upload.filename())
                .bind("type", upload.mimeType())
                .bind("size", upload.sizeInBytes())
                .bind("author", author == null ? null : author.getKey())
                .bind("now", now)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        return byId(id).orElseThrow();
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    /** The last part of a path, without characters that a header or a file system would trip over. */
    private static String safeName(String filename) {
        String name = filename.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\"]", "_")
                .strip();
        return name.isEmpty() ? "file" : name.substring(0, Math.min(255, name.length()));
    }
}
