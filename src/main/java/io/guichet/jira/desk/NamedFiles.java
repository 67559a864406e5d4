package io.guichet.jira.desk;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import io.guichet.core.conversation.AttachedFile;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.files.FileTypes;
import io.guichet.core.files.RequestFiles;
import io.guichet.core.files.RequestFiles.Kept;
import io.guichet.core.mirror.CommentText;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that a comment written in Jira brings: those of the request that it names.
 *
 * <p>An agent shows what she names. Anybody else brings her own files only: naming one that an internal comment brought
 * must not open it.
 */
@Named
public final class NamedFiles {

    /** Enough for every signature; what is in a container does not matter to who only shows it. */
    private static final int HEAD = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(NamedFiles.class);

    private final RequestFiles files;
    private final FileTypes types;
    private final People people;

    @Inject
    public NamedFiles(RequestFiles files, FileTypes types, People people) {
        this.files = files;
        this.types = types;
        this.people = people;
    }

    List<AttachedFile> by(PersonKey author, Comment comment) {
        var names = CommentText.named(comment.getBody());
        var issue = comment.getIssue();
        if (names.isEmpty() || issue == null) {
            return List.of();
        }
        var request = new RequestRef(issue.getId(), issue.getKey());
        var there = files.on(request);
        return names.stream()
                .flatMap(name -> newest(there, name).stream())
                .filter(kept -> kept.author().filter(author::equals).isPresent() || isAgent(author, issue))
                .map(kept -> new AttachedFile(kept.id(), kept.name(), kept.size(), typeOf(request, kept)))
                .toList();
    }

    /** As Jira understands a name that several files have. */
    private static Optional<Kept> newest(List<Kept> there, String name) {
        return there.stream().filter(kept -> kept.name().equals(name)).max(Comparator.comparingLong(kept -> kept.id()
                .value()));
    }

    private boolean isAgent(PersonKey author, Issue issue) {
        return people.isAgent(author, new ProjectKey(issue.getProjectObject().getKey()));
    }

    private String typeOf(RequestRef request, Kept kept) {
        try {
            var head = Files.createTempFile("guichet-", ".head");
            try {
                files.read(request, kept.id(), content -> Files.write(head, content.readNBytes(HEAD)));
                return types.of(head);
            } finally {
                Files.delete(head);
            }
        } catch (IOException e) {
            LOG.warn("Could not look into attachment {} of {}: {}", kept.id(), request.key(), e.toString());
            return "application/octet-stream";
        }
    }
}
