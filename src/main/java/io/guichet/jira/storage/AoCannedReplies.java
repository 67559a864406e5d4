package io.guichet.jira.storage;

import static io.guichet.jira.storage.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.replies.CannedReplies;
import io.guichet.core.replies.CannedReply;
import io.guichet.core.replies.CannedReply.OfPerson;
import io.guichet.core.replies.CannedReply.OfProject;
import io.guichet.core.replies.CannedReply.Owner;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.java.ao.Query;

/** Canned replies, kept in Active Objects. */
@Named
public final class AoCannedReplies implements CannedReplies {

    private static final String PROJECT = "project:";
    private static final String PERSON = "person:";

    private final ActiveObjects ao;
    private final StoredProjects projects;

    @Inject
    public AoCannedReplies(@ComponentImport ActiveObjects ao, StoredProjects projects) {
        this.ao = ao;
        this.projects = projects;
    }

    @Override
    public Optional<CannedReply> byId(String id) {
        return row(id).map(this::reply);
    }

    @Override
    public List<CannedReply> of(Collection<? extends Owner> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        var places = String.join(", ", Collections.nCopies(owners.size(), "?"));
        var words = owners.stream().map(owner -> word(owner, projects::name)).toArray();
        return Arrays.stream(ao.find(ReplyRow.class, Query.select().where("BELONGS_TO IN (" + places + ")", words)))
                .map(this::reply)
                .toList();
    }

    @Override
    public void keep(CannedReply reply) {
        var known = row(reply.id());
        if (known.isEmpty()) {
            ao.create(
                    ReplyRow.class,
                    new Columns()
                            .with("ID", reply.id())
                            .with("BELONGS_TO", word(reply.owner(), projects::written))
                            .withText("SHORTCUT", reply.shortcut())
                            .withText("TITLE", reply.title())
                            .withText("BODY", reply.text())
                            .asMap());
            return;
        }
        var row = known.get();
        row.setShortcut(reply.shortcut());
        row.setTitle(reply.title());
        row.setBody(reply.text());
        row.save();
    }

    @Override
    public void remove(String id) {
        ao.deleteWithSQL(ReplyRow.class, "ID = ?", id);
    }

    private Optional<ReplyRow> row(String id) {
        return Arrays.stream(ao.find(ReplyRow.class, "ID = ?", id)).findFirst();
    }

    private static String word(Owner owner, Function<ProjectKey, String> name) {
        return owner instanceof OfProject of
                ? PROJECT + name.apply(of.project())
                : PERSON + ((OfPerson) owner).person().value();
    }

    private CannedReply reply(ReplyRow row) {
        var word = row.getBelongsTo();
        var owner = word.startsWith(PROJECT)
                ? new OfProject(projects.key(word.substring(PROJECT.length())))
                : new OfPerson(new PersonKey(word.substring(PERSON.length())));
        return new CannedReply(row.getId(), owner, text(row.getShortcut()), text(row.getTitle()), text(row.getBody()));
    }
}
