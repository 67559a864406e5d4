package io.guichet.jira.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the top folder of a compound file (MS-CFB), the container of older Office documents and of installers.
 *
 * <p>A file system in a file: sectors in chains, the chains in a table (FAT), the table's own sectors listed in the
 * header and, for large files, in a chain that continues it (DIFAT). Offsets are those of the published format.
 */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int LISTED_IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int LAST_SECTOR = 0xFFFFFFFA;

    /** More than any real document has; a chain that goes on is a trap. */
    private static final int MOST_STEPS = 4_096;

    /** Class of installer packages: 000C1084-0000-0000-C000-000000000046. */
    private static final List<Byte> INSTALLER = List.of(
            (byte) 0x84,
            (byte) 0x10,
            (byte) 0x0C,
            (byte) 0,
            (byte) 0,
            (byte) 0,
            (byte) 0,
            (byte) 0,
            (byte) 0xC0,
            (byte) 0,
            (byte) 0,
            (byte) 0,
            (byte) 0,
            (byte) 0,
            (byte) 0,
            (byte) 0x46);

    private final FileChannel file;
    private final ByteBuffer header;
    private final int sectorSize;

    private CompoundFile(FileChannel file) throws IOException {
        this.file = file;
        this.header = read(0, HEADER);
        var shift = header.getShort(30);
        if (shift != 9 && shift != 12) {
            throw new EOFException("no compound file has sectors of 2^" + shift + " bytes");
        }
        this.sectorSize = 1 << shift;
    }

    /** What is directly in the file; nothing where it is damaged. */
    static Root rootOf(Path path) throws IOException {
        try (var file = FileChannel.open(path)) {
            return new CompoundFile(file).root();
        } catch (EOFException damaged) {
            return new Root(false, Set.of());
        }
    }

    private Root root() throws IOException {
        var folder = folder();
        if (folder.isEmpty()) {
            return new Root(false, Set.of());
        }
        var root = folder.get(0);
        var names = new HashSet<String>();
        var seen = new HashSet<Integer>();
        var next = new ArrayDeque<Integer>(List.of(root.getInt(76)));
        while (!next.isEmpty()) {
            var index = next.pop();
            // Left and right are brothers of a tree; a child would be a folder deeper.
            if (index >= 0 && index < folder.size() && seen.add(index)) {
                var entry = folder.get(index);
                names.add(name(entry));
                next.push(entry.getInt(68));
                next.push(entry.getInt(72));
            }
        }
        var type = new ArrayList<Byte>();
        for (var i = 80; i < 96; i++) {
            type.add(root.get(i));
        }
        return new Root(type.equals(INSTALLER), names);
    }

    private List<ByteBuffer> folder() throws IOException {
        var entries = new ArrayList<ByteBuffer>();
        var sector = header.getInt(48);
        for (var step = 0; isSector(sector) && step < MOST_STEPS; step++) {
            var content = sector(sector);
            for (var at = 0; at < sectorSize; at += ENTRY) {
                entries.add(content.slice(at, ENTRY).order(ByteOrder.LITTLE_ENDIAN));
            }
            sector = following(sector);
        }
        return entries;
    }

    private static String name(ByteBuffer entry) {
        var length = Math.min(64, Math.max(2, entry.getShort(64))) - 2;
        var bytes = new byte[length];
        entry.get(0, bytes);
        return new String(bytes, StandardCharsets.UTF_16LE);
    }

    /** The next sector of a chain. */
    private int following(int sector) throws IOException {
        var perSector = sectorSize / Integer.BYTES;
        var table = tableSector(sector / perSector);
        return isSector(table) ? sector(table).getInt(sector % perSector * Integer.BYTES) : LAST_SECTOR;
    }

    private int tableSector(int index) throws IOException {
        if (index < LISTED_IN_HEADER) {
            return header.getInt(76 + index * Integer.BYTES);
        }
        var perSector = sectorSize / Integer.BYTES - 1;
        var rest = index - LISTED_IN_HEADER;
        var list = header.getInt(68);
        for (var step = 0; step < rest / perSector && step < MOST_STEPS && isSector(list); step++) {
            list = sector(list).getInt(perSector * Integer.BYTES);
        }
        return isSector(list) ? sector(list).getInt(rest % perSector * Integer.BYTES) : LAST_SECTOR;
    }

    private static boolean isSector(int number) {
        return number >= 0;
    }

    private ByteBuffer sector(int number) throws IOException {
        return read((number + 1L) * sectorSize, sectorSize);
    }

    private ByteBuffer read(long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException("ends at " + file.size() + ", wanted " + at);
            }
        }
        return bytes.flip();
    }

    /** @param names of what is directly in the file */
    record Root(boolean isInstaller, Set<String> names) {}
}
