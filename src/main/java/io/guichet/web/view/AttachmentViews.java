package io.guichet.web.view;

import io.guichet.core.conversation.AttachedFile;
import io.guichet.core.conversation.Entry;
import io.guichet.core.files.KnownFiles;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Shows the files that an entry brought. */
@Named
public final class AttachmentViews {

    private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private static final Set<String> VIDEOS = Set.of("video/mp4", "video/x-m4v", "video/webm");
    private static final Set<String> SOUNDS = Set.of("audio/mpeg", "audio/mp4", "audio/ogg", "audio/wav");

    private final KnownFiles known;

    @Inject
    public AttachmentViews(KnownFiles known) {
        this.known = known;
    }

    List<AttachmentView> of(Entry entry) {
        return entry.files().stream().map(file -> view(entry, file)).toList();
    }

    private AttachmentView view(Entry entry, AttachedFile file) {
        var isThere = known.isThere(entry.conversation(), file.id());
        return new AttachmentView(
                file.id().toString(),
                file.name(),
                file.size(),
                file.type(),
                kind(file.type()),
                isThere ? url(entry, file) : null,
                isThere ? null : true);
    }

    private static String url(Entry entry, AttachedFile file) {
        return "/rest/guichet/1.0/conversations/" + entry.conversation() + "/attachments/" + file.id();
    }

    private static String kind(String type) {
        if (IMAGES.contains(type)) {
            return "image";
        }
        if (VIDEOS.contains(type)) {
            return "video";
        }
        return SOUNDS.contains(type) ? "audio" : "file";
    }
}
