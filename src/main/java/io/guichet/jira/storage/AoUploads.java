package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.files.FileName;
import io.guichet.core.files.Upload;
import io.guichet.core.files.Uploads;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Files on their way, kept in Active Objects. */
@Named
public final class AoUploads implements Uploads {

    private final ActiveObjects ao;

    @Inject
    public AoUploads(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Upload begin(Upload upload) {
        try {
            ao.create(UploadRow.class, columns(upload));
            return upload;
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e)) {
                throw e;
            }
            return found(Query.select().where("ID = ?", key(upload)))
                    .findFirst()
                    .orElseThrow(() -> e);
        }
    }

    private static String key(Upload upload) {
        return EntryRows.sentAs(upload.conversation(), upload.author(), upload.clientId());
    }

    private static Map<String, Object> columns(Upload upload) {
        return new Columns()
                .with("ID", key(upload))
                .with("CONVERSATION", upload.conversation().value())
                .with("CLIENT_ID", upload.clientId().value())
                .with("AUTHOR_ROLE", upload.author().role().name())
                .with("AUTHOR", upload.author().person().orElseThrow().value())
                .with("FILE_NAME", upload.name().value())
                .with("BYTES", upload.size())
                .with("MEDIA_TYPE", upload.type())
                .with("BEGUN_AT", upload.begunAt().toEpochMilli())
                .asMap();
    }

    @Override
    public void finished(Upload upload) {
        ao.deleteWithSQL(UploadRow.class, "ID = ?", key(upload));
    }

    @Override
    public List<Upload> begunBefore(Instant moment, int limit) {
        return found(Query.select()
                        .where("BEGUN_AT < ?", moment.toEpochMilli())
                        .order("BEGUN_AT")
                        .limit(limit))
                .toList();
    }

    private Stream<Upload> found(Query query) {
        return Arrays.stream(ao.find(UploadRow.class, query)).map(AoUploads::upload);
    }

    private static Upload upload(UploadRow row) {
        return new Upload(
                new ConversationId(row.getConversation()),
                new Author(Role.valueOf(row.getAuthorRole()), Optional.of(new PersonKey(row.getAuthor()))),
                new ClientId(row.getClientId()),
                new FileName(row.getFileName()),
                row.getBytes(),
                row.getMediaType(),
                Instant.ofEpochMilli(row.getBegunAt()));
    }
}
