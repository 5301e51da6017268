package vn.thidua.infra.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both stores keep the same promises: a folder, and a bucket of a real S3 server. */
class FileStoreTest {
    private static final String KEY = "17/019ab000-0000-7000-8000-000000000001";

    @TempDir static Path folder;
    private static S3Server server;

    @BeforeAll
    static void start() throws Exception {
        server = new S3Server();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    static Stream<FileStore> stores() {
        return Stream.of(new FolderStore(folder.resolve("files")), server.store(S3Server.PASSWORD));
    }

    private static Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("taken"), bytes);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void givesBackWhatItWasGivenUntilItIsRemoved(FileStore store) throws IOException {
        var bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);

        store.keep(KEY, file(bytes));

        try (var kept = store.open(KEY)) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
        store.remove(KEY);
        store.remove(KEY);
        assertThatThrownBy(() -> store.open(KEY)).isInstanceOf(FileStore.Away.class);
    }

    @Test
    void aBucketTakesNothingFromSomebodyWithAnotherPassword() throws IOException {
        var store = server.store("another");
        var file = file(SomeFiles.pdf("x"));
        var before = server.count();

        assertThatThrownBy(() -> store.keep("1/a", file)).isInstanceOf(FileStore.Away.class);
        assertThat(server.count()).isEqualTo(before);
    }

    @Test
    void aServerThatIsNotThereIsAway() throws Exception {
        var gone = new S3Server();
        var store = gone.store(S3Server.PASSWORD);
        gone.close();
        var file = file(SomeFiles.pdf("x"));

        assertThatThrownBy(() -> store.keep("1/a", file)).isInstanceOf(FileStore.Away.class);
        assertThatThrownBy(() -> store.open("1/a")).isInstanceOf(FileStore.Away.class);
        assertThatThrownBy(() -> store.remove("1/a")).isInstanceOf(FileStore.Away.class);
    }

    @Test
    void aFolderGivesNothingFromOutside() {
        var store = new FolderStore(folder.resolve("files"));

        assertThatThrownBy(() -> store.open("../taken"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatBreaksOffOrIsTooLargeLeavesNothingOnTheDisk() throws IOException {
        var before = taken();

        assertThat(TakenFile.of(new ByteArrayInputStream(new byte[11]), 10)).isEmpty();
        assertThatThrownBy(() -> TakenFile.of(new BrokenOff(), 10))
                .isInstanceOf(UncheckedIOException.class);
        try (var whole = TakenFile.of(new ByteArrayInputStream(new byte[10]), 10).orElseThrow()) {
            assertThat(whole.sha256()).startsWith("01d448afd928065458cf670b60f5a594d735af01");
        }

        assertThat(taken()).isEqualTo(before);
    }

    private static long taken() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.toString().endsWith(".taken")).count();
        }
    }

    /** A sender who hangs up after three bytes. */
    private static final class BrokenOff extends InputStream {
        private int sent;

        @Override
        public int read() throws IOException {
            if (sent++ >= 3) {
                throw new IOException("hung up");
            }
            return 1;
        }
    }
}
