package io.guichet.jira.confluence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files by what they are called elsewhere; of too many, the oldest go. */
final class PictureFolder {

    private final Path folder;
    private final long most;

    /** @param most bytes of all of them, but for the last */
    PictureFolder(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    Optional<Path> youngerThan(Instant moment, String name) throws IOException {
        var file = file(name);
        try {
            return Files.getLastModifiedTime(file).toInstant().isAfter(moment) ? Optional.of(file) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    Path keep(String name, byte[] content, Instant now) throws IOException {
        Files.createDirectories(folder);
        makeRoom();
        var file = file(name);
        var beside = folder.resolve(UUID.randomUUID() + ".new");
        try {
            Files.write(beside, content);
            Files.setLastModifiedTime(beside, FileTime.from(now));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        return file;
    }

    private void makeRoom() throws IOException {
        List<Path> oldestFirst;
        try (var files = Files.list(folder)) {
            oldestFirst =
                    files.sorted(Comparator.comparing(PictureFolder::written)).toList();
        }
        var size = oldestFirst.stream().mapToLong(PictureFolder::size).sum();
        if (size <= most) {
            return;
        }
        for (var file : oldestFirst) {
            if (size <= most / 4 * 3) {
                return;
            }
            size -= size(file);
            Files.deleteIfExists(file);
        }
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.EPOCH;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
