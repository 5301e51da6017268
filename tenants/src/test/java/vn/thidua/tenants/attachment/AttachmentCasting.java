package vn.thidua.tenants.attachment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.thidua.infra.file.FileStore;
import vn.thidua.infra.file.SomeFiles;
import vn.thidua.infra.id.Id;
import vn.thidua.platform.access.Scope;

/** Brings tests files that were uploaded, and does what the program does by itself. */
@Singleton
public class AttachmentCasting {
    private final Attachments attachments;
    private final Attaching attaching;
    private final AttachmentRepository rows;
    private final FileStore store;
    private final Clock clock;

    AttachmentCasting(
            Attachments attachments,
            Attaching attaching,
            AttachmentRepository rows,
            FileStore store,
            Clock clock) {
        this.attachments = attachments;
        this.attaching = attaching;
        this.rows = rows;
        this.store = store;
        this.clock = clock;
    }

    /** A PDF that nobody has attached yet. */
    public Attachment uploaded(Scope scope) {
        return uploaded(scope, "Minh chứng.pdf", SomeFiles.pdf("minh chứng"));
    }

    /** A file of this name with these bytes. */
    public Attachment uploaded(Scope scope, String name, byte[] bytes) {
        var command = new UploadFile(name, new ByteArrayInputStream(bytes));
        return ((UploadFile.Answer.Uploaded) attachments.upload(scope, command)).attachment();
    }

    /** Attaches it, as the room of the thing does. */
    @Transactional
    public boolean attach(Scope scope, Attachment file, String kind, Id thing) {
        if (attaching.findTaken(scope, List.of(file.id())).isPresent()) {
            return false;
        }
        attaching.attach(scope, List.of(file.id()), kind, thing);
        return true;
    }

    /** What is attached to a thing. */
    public List<Attachment> attachedTo(Scope scope, Id thing) {
        var key = ThingId.of(thing);
        return attachments.attachedTo(scope, List.of(key)).getOrDefault(key, List.of());
    }

    /** Takes it off. */
    @Transactional
    public boolean detach(Scope scope, Attachment file, Id thing) {
        return attaching.detach(scope, file.id(), thing);
    }

    /** Removes what is unused, as it is done after so long. */
    public void removeUnusedAfter(Scope scope, Duration time) {
        new AttachmentChore(rows, store, Clock.offset(clock, time)).goOn(scope.tenant());
    }
}
