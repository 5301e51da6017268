package vn.thidua.tenants.attachment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.thidua.infra.id.Id;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;

/**
 * For the rooms whose things have files: attaches what was uploaded, in the transaction that
 * changes the thing. The room has asked before whether the caller may do that.
 */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class Attaching {
    private final AttachmentRepository attachments;
    private final Clock clock;

    Attaching(AttachmentRepository attachments, Clock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * Holds files that are to be attached; to be asked before anything is written.
     *
     * @return the first that is attached to something already
     * @throws NotVisible if the agency has one of them not
     */
    public Optional<Attachment> findTaken(Scope scope, Collection<AttachmentId> files) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        var held = attachments.lock(scope.tenant(), Set.copyOf(files));
        if (held.size() < Set.copyOf(files).size()) {
            throw new NotVisible("attachment");
        }
        return held.stream()
                .map(AttachmentRow::attachment)
                .filter(file -> file.thing() != null)
                .findFirst();
    }

    /**
     * Attaches files that are held.
     *
     * @param kind the thing's type, as the API calls it
     */
    public void attach(Scope scope, Collection<AttachmentId> files, String kind, Id thing) {
        for (var file : Set.copyOf(files)) {
            if (attachments.attach(scope.tenant(), file, kind, ThingId.of(thing)) == 0) {
                throw new IllegalStateException("hold a file before it is attached");
            }
        }
    }

    /** Takes a file off a thing; false if it is not attached to it. */
    public boolean detach(Scope scope, AttachmentId file, Id thing) {
        return attachments.detach(scope.tenant(), file, ThingId.of(thing), clock.instant()) == 1;
    }
}
