package vn.thidua.tenants.attachment;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.infra.file.FileStore;
import vn.thidua.infra.file.MediaTypes;
import vn.thidua.infra.file.TakenFile;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;

/**
 * The door of an agency's files: who uploads and who reads them. No transaction is held open while
 * bytes come and go.
 */
@Singleton
public class Attachments {
    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

    private final AttachmentRepository attachments;
    private final AttachmentBook book;
    private final AttachmentLimits limits;
    private final FileStore store;
    private final Clock clock;

    Attachments(
            AttachmentRepository attachments,
            AttachmentBook book,
            AttachmentLimits limits,
            FileStore store,
            Clock clock) {
        this.attachments = attachments;
        this.book = book;
        this.limits = limits;
        this.store = store;
        this.clock = clock;
    }

    /** Takes a file in; whoever broke off has left nothing that anybody sees. */
    public UploadFile.Answer upload(Scope scope, UploadFile command) {
        scope.require(Permission.ATTACH);
        var name = FileName.of(command.name());
        if (name.isEmpty()) {
            return new UploadFile.Answer.NameUnfit(FileName.LENGTH_MAX);
        }
        var sent = TakenFile.of(command.bytes(), limits.bytesMax());
        if (sent.isEmpty()) {
            return new UploadFile.Answer.TooLarge(limits.megabytesMax());
        }
        try (var taken = sent.get()) {
            return taken.size() == 0
                    ? new UploadFile.Answer.Empty()
                    : FileType.of(MediaTypes.of(taken.place(), name.get()), name.get())
                            .map(type -> keep(scope, row(scope, name.get(), type, taken), taken))
                            .orElseGet(() -> new UploadFile.Answer.TypeNotTaken(FileType.known()));
        }
    }

    private AttachmentRow row(Scope scope, String name, FileType type, TakenFile taken) {
        var now = clock.instant();
        return new AttachmentRow(
                scope.tenant(),
                AttachmentId.next(),
                name,
                type.contentType(),
                taken.size(),
                taken.sha256(),
                false,
                now,
                scope.account(),
                null,
                null,
                now);
    }

    /**
     * Where the store does not answer it may have the bytes all the same: the row stays for them.
     */
    private UploadFile.Answer keep(Scope scope, AttachmentRow row, TakenFile taken) {
        book.begin(row);
        try {
            store.keep(key(scope.tenant(), row.id()), taken.place());
        } catch (FileStore.Away away) {
            LOG.warn("an upload was not kept", away);
            return new UploadFile.Answer.StoreAway();
        }
        book.end(scope, row);
        return new UploadFile.Answer.Uploaded(row.attachment());
    }

    /**
     * The file.
     *
     * @throws NotVisible if the agency has none such
     */
    public Attachment fetch(Scope scope, AttachmentId attachment) {
        return findAll(scope, List.of(attachment)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("attachment"));
    }

    /** Those of these files that the agency has, in no order. */
    public List<Attachment> findAll(Scope scope, Collection<AttachmentId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : attachments.list(scope.tenant(), wanted).stream()
                        .map(AttachmentRow::attachment)
                        .toList();
    }

    /** What is attached to these things, in the order of uploading. */
    public Map<ThingId, List<Attachment>> attachedTo(Scope scope, Collection<ThingId> things) {
        scope.require(Permission.READ);
        return things.isEmpty()
                ? Map.of()
                : attachments.listOf(scope.tenant(), things).stream()
                        .filter(row -> row.thingId() != null)
                        .map(AttachmentRow::attachment)
                        .collect(Collectors.groupingBy(Attachments::thing));
    }

    private static ThingId thing(Attachment attachment) {
        return Optional.ofNullable(attachment.thing()).orElseThrow();
    }

    /**
     * The file's bytes, to be closed by the caller.
     *
     * @throws NotVisible if the agency has none such
     * @throws FileStore.Away if the store does not give them
     */
    public InputStream open(Scope scope, AttachmentId attachment) {
        return store.open(key(scope.tenant(), fetch(scope, attachment).id()));
    }

    /** An agency's files stand together, so that they can be copied by themselves. */
    static String key(TenantId tenant, AttachmentId attachment) {
        return tenant.value() + "/" + attachment.value();
    }
}
