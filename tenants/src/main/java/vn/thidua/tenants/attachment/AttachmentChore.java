package vn.thidua.tenants.attachment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.infra.file.FileStore;
import vn.thidua.platform.access.TenantChore;
import vn.thidua.platform.access.TenantId;

/** Removes what was uploaded and attached to nothing for a day, and what is left of mishaps. */
@Singleton
final class AttachmentChore implements TenantChore {
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentChore.class);
    private static final Duration UNUSED_MAX = Duration.ofDays(1);
    private static final int FILES = 50;

    private final AttachmentRepository attachments;
    private final FileStore store;
    private final Clock clock;

    AttachmentChore(AttachmentRepository attachments, FileStore store, Clock clock) {
        this.attachments = attachments;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public boolean goOn(TenantId tenant) {
        var before = clock.instant().minus(UNUSED_MAX);
        var unused = attachments.listUnused(tenant, before, FILES);
        try {
            unused.forEach(attachment -> remove(tenant, attachment, before));
        } catch (FileStore.Away away) {
            LOG.warn("unused files wait for the next round", away);
            return false;
        }
        return unused.size() == FILES;
    }

    /** Nobody can attach it any more when its bytes go; its row goes last. */
    private void remove(TenantId tenant, AttachmentId attachment, Instant before) {
        if (attachments.giveUp(tenant, attachment, before) > 0) {
            store.remove(Attachments.key(tenant, attachment));
            attachments.forget(tenant, attachment);
        }
    }
}
