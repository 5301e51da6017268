package vn.thidua.graphql.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A file of MySQL's binary log. {@code mysqlbinlog --stop-datetime} finds the place of a moment in
 * it; the embedded MySQL comes without that program, and so it is found here: an event begins with
 * its second, its type and, further on, its length.
 */
record BinaryLog(Path file) {
    private static final int MAGIC = 4;
    private static final int TYPE = 4;
    private static final int LENGTH = 9;
    private static final int GTID = 33;
    private static final int ANONYMOUS_GTID = 34;

    /** The files of a server, the oldest first. */
    static List<BinaryLog> all(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.getFileName().toString().matches("binlog\\.\\d+"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .map(BinaryLog::new)
                    .toList();
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    /** Where the first transaction after this second begins; nothing if none is in this file. */
    OptionalLong firstAfter(Instant second) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        var at = MAGIC;
        while (at < bytes.limit()) {
            var type = bytes.get(at + TYPE);
            var begins = Integer.toUnsignedLong(bytes.getInt(at));
            if ((type == GTID || type == ANONYMOUS_GTID) && begins > second.getEpochSecond()) {
                return OptionalLong.of(at);
            }
            at += bytes.getInt(at + LENGTH);
        }
        return OptionalLong.empty();
    }
}
