package vn.thidua.tenants.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.infra.file.FileStore;
import vn.thidua.infra.file.SomeFiles;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;

/** Files of an agency: what is taken, what stays, what goes, and who sees it. */
@ExtendWith(House.class)
class AttachmentsIT {
    private static final Duration DAY = Duration.ofDays(1);

    private final Attachments attachments;
    private final AttachmentCasting files;
    private final AttachmentRepository rows;
    private final AttachmentBook book;
    private final AttachmentLimits limits;
    private final Clock clock;
    private final Sql sql;
    private final Casting casting;
    private final Scope north;
    private final Scope south;

    AttachmentsIT(
            Attachments attachments,
            AttachmentCasting files,
            AttachmentRepository rows,
            AttachmentBook book,
            AttachmentLimits limits,
            Clock clock,
            Sql sql,
            Casting casting) {
        this.attachments = attachments;
        this.files = files;
        this.rows = rows;
        this.book = book;
        this.limits = limits;
        this.clock = clock;
        this.sql = sql;
        this.casting = casting;
        north = casting.tenant("North", AgencyKind.PROVINCIAL_DEPARTMENT);
        south = casting.tenant("South", AgencyKind.PROVINCIAL_DEPARTMENT);
    }

    private UploadFile.Answer upload(String name, byte[] bytes) {
        return attachments.upload(north, new UploadFile(name, new ByteArrayInputStream(bytes)));
    }

    private long rowsOf(Scope scope) {
        return sql.number(
                "SELECT COUNT(*) FROM attachment WHERE tenant_id = ?", scope.tenant().value());
    }

    @Test
    void whatWasUploadedIsThereWithItsSumAndItsBytes() throws IOException {
        var bytes = SomeFiles.pdf("Báo cáo thành tích");

        var file = files.uploaded(north, "Báo cáo thành tích.pdf", bytes);
        var again = files.uploaded(north, "Báo cáo thành tích.pdf", bytes);

        assertThat(attachments.fetch(north, file.id())).isEqualTo(file);
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(file.size()).isEqualTo(bytes.length);
        assertThat(file.sha256()).hasSize(64).isEqualTo(again.sha256());
        assertThat(file.uploadedBy()).isEqualTo(north.account());
        try (var kept = attachments.open(north, file.id())) {
            assertThat(kept.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void whatDoesNotFitIsRefusedAndLeavesNothing() {
        var text = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertThat(upload("a.pdf", new byte[0])).isEqualTo(new UploadFile.Answer.Empty());
        assertThat(upload(" / ", text)).isEqualTo(new UploadFile.Answer.NameUnfit(200));
        assertThat(upload("a.pdf", new byte[1024 * 1024 + 1]))
                .isEqualTo(new UploadFile.Answer.TooLarge(1));
        for (var name : List.of("a.pdf", "a.html", "a.csv.exe", "a")) {
            assertThat(upload(name, text)).isInstanceOf(UploadFile.Answer.TypeNotTaken.class);
        }
        assertThat(upload("a.exe", SomeFiles.pdf("x")))
                .isInstanceOf(UploadFile.Answer.TypeNotTaken.class);
        assertThat(rowsOf(north)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    C:\\Tài liệu\\Quyết định.pdf, Quyết định.pdf
                    ../../etc/passwd.pdf,        passwd.pdf
                    'Tờ  trình\t01.pdf',         Tờ trình 01.pdf
                    a:b*c?.pdf,                  a_b_c_.pdf
                    .ẩn.pdf,                     ẩn.pdf
                    """)
    void namesAreMadeFit(String sent, String kept) {
        assertThat(files.uploaded(north, sent, SomeFiles.pdf("x")).name()).isEqualTo(kept);
    }

    @Test
    void namesAreKeptInOneSpellingAndSayNothingHidden() {
        var decomposed = "Quye\u0302\u0301t.pdf";

        assertThat(files.uploaded(north, decomposed, SomeFiles.pdf("x")).name())
                .isEqualTo("Quyết.pdf");
        assertThat(files.uploaded(north, "a\u202Efdp.\u200Bpdf", SomeFiles.pdf("x")).name())
                .isEqualTo("afdp.pdf");
    }

    @Test
    void whoBreaksOffLeavesNoRow() {
        var brokenOff =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("hung up");
                    }
                };

        assertThatThrownBy(() -> attachments.upload(north, new UploadFile("a.pdf", brokenOff)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(rowsOf(north)).isZero();
    }

    @Test
    void whatAStoreMayHaveKeptWithoutAnsweringIsRemovedAfterADay() {
        var slow = new SlowStore();
        var uploading = new Attachments(rows, book, limits, slow, clock);
        var bytes = new ByteArrayInputStream(SomeFiles.pdf("x"));

        assertThat(uploading.upload(north, new UploadFile("a.pdf", bytes)))
                .isEqualTo(new UploadFile.Answer.StoreAway());

        var kept = new AttachmentId(UUID.fromString(slow.key().split("/")[1]));
        assertThat(attachments.findAll(north, List.of(kept))).isEmpty();
        assertThat(rowsOf(north)).isEqualTo(1);
        var later = Clock.offset(clock, DAY.plusMinutes(1));
        new AttachmentChore(rows, slow, later).goOn(north.tenant());
        assertThat(slow.key()).isEmpty();
        assertThat(rowsOf(north)).isZero();
    }

    @Test
    void whatNobodyAttachesIsRemovedAfterADay() {
        var unused = files.uploaded(north);
        var attached = files.uploaded(north);
        var thing = unused.id();
        files.attach(north, attached, "Attachment", thing);

        files.removeUnusedAfter(north, DAY.minusMinutes(1));
        assertThat(attachments.findAll(north, List.of(unused.id()))).hasSize(1);
        files.removeUnusedAfter(north, DAY.plusMinutes(1));

        assertThat(attachments.findAll(north, Set.of(unused.id(), attached.id())))
                .extracting(Attachment::id)
                .containsExactly(attached.id());
        assertThat(rowsOf(north)).isEqualTo(1);
        assertThat(files.detach(north, attached, thing)).isTrue();
        files.removeUnusedAfter(north, DAY.plusMinutes(1));
        assertThat(rowsOf(north)).isZero();
    }

    @Test
    void whileTheStoreIsAwayNothingUnusedIsForgottenNorGiven() {
        var unused = files.uploaded(north);
        var later = Clock.offset(clock, DAY.plusMinutes(1));

        assertThat(new AttachmentChore(rows, new NoStore(), later).goOn(north.tenant())).isFalse();

        assertThatThrownBy(() -> attachments.fetch(north, unused.id()))
                .isInstanceOf(NotVisible.class);
        assertThat(rowsOf(north)).isEqualTo(1);
        files.removeUnusedAfter(north, DAY.plusMinutes(1));
        assertThat(rowsOf(north)).isZero();
    }

    @Test
    void ofManyWhoAttachAFileOneDoes() {
        var file = files.uploaded(north);

        Callable<Boolean> attaching =
                () -> files.attach(north, file, "Attachment", files.uploaded(north).id());

        var attached = AtOnce.all(Collections.nCopies(8, attaching));

        assertThat(attached).filteredOn(done -> done).hasSize(1);
    }

    @Test
    void anotherAgencysFileIsNotThere() {
        var file = files.uploaded(north);
        files.attach(north, file, "Attachment", file.id());
        var thing = ThingId.of(file.id());

        assertThatThrownBy(() -> attachments.fetch(south, file.id()))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> attachments.open(south, file.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> files.attach(south, file, "Attachment", file.id()))
                .isInstanceOf(NotVisible.class);
        assertThat(attachments.attachedTo(south, List.of(thing))).isEmpty();
        assertThat(attachments.attachedTo(north, List.of(thing)).get(thing))
                .extracting(Attachment::id)
                .containsExactly(file.id());
    }

    @Test
    void whoOnlyReadsUploadsNothing() {
        var viewer = casting.as(north, Role.VIEWER);

        assertThatThrownBy(
                        () ->
                                attachments.upload(
                                        viewer,
                                        new UploadFile("a.pdf", InputStream.nullInputStream())))
                .isInstanceOf(NotPermitted.class);
    }

    /** A store that keeps a file and is silent for so long that nobody waits for its answer. */
    private static final class SlowStore implements FileStore {
        private String key = "";

        String key() {
            return key;
        }

        @Override
        public void keep(String key, Path file) {
            this.key = key;
            throw new Away("nobody answers", null);
        }

        @Override
        public InputStream open(String key) {
            throw new Away("nobody answers", null);
        }

        @Override
        public void remove(String key) {
            if (key.equals(this.key)) {
                this.key = "";
            }
        }
    }

    /** A store that nobody can reach. */
    private static final class NoStore implements FileStore {
        private static RuntimeException away() {
            return new Away("nobody answers", null);
        }

        @Override
        public void keep(String key, Path file) {
            throw away();
        }

        @Override
        public InputStream open(String key) {
            throw away();
        }

        @Override
        public void remove(String key) {
            throw away();
        }
    }
}
