package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.attachment.Attaching;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.Attachments;
import vn.thidua.tenants.attachment.ThingId;
import vn.thidua.tenants.unit.UnitId;

/** The door of the files of evidence that stands already. */
@Singleton
@Transactional
public class EvidenceFiles {
    private final Initiatives initiatives;
    private final RoleModels roleModels;
    private final Activities activities;
    private final MediaItems mediaItems;
    private final Achievements achievements;
    private final Attachments attachments;
    private final Attaching attaching;
    private final Keepers keepers;
    private final Audit audit;

    EvidenceFiles(
            Initiatives initiatives,
            RoleModels roleModels,
            Activities activities,
            MediaItems mediaItems,
            Achievements achievements,
            Attachments attachments,
            Attaching attaching,
            Keepers keepers,
            Audit audit) {
        this.initiatives = initiatives;
        this.roleModels = roleModels;
        this.activities = activities;
        this.mediaItems = mediaItems;
        this.achievements = achievements;
        this.attachments = attachments;
        this.attaching = attaching;
        this.keepers = keepers;
        this.audit = audit;
    }

    /** Attaches files. */
    public AttachEvidence.Answer attach(Scope scope, AttachEvidence command) {
        scope.require(Permission.KEEP_EVIDENCE);
        var evidence = command.evidence();
        if (!keepers.mayActFor(scope, unit(scope, evidence))) {
            return new AttachEvidence.Answer.NotYourUnit();
        }
        var taken = attaching.findTaken(scope, command.attachments());
        if (taken.isPresent()) {
            return new AttachEvidence.Answer.FileTaken(taken.get());
        }
        attaching.attach(scope, command.attachments(), kind(evidence), evidence.id());
        record(scope, "evidence.attach", evidence);
        return new AttachEvidence.Answer.Attached(attached(scope, evidence));
    }

    /** Takes a file off. */
    public DetachEvidence.Answer detach(Scope scope, DetachEvidence command) {
        scope.require(Permission.KEEP_EVIDENCE);
        var evidence = command.evidence();
        if (!keepers.mayActFor(scope, unit(scope, evidence))) {
            return new DetachEvidence.Answer.NotYourUnit();
        }
        if (!attaching.detach(scope, command.attachment(), evidence.id())) {
            return new DetachEvidence.Answer.NotAttached();
        }
        record(scope, "evidence.detach", evidence);
        return new DetachEvidence.Answer.Detached(attached(scope, evidence));
    }

    private UnitId unit(Scope scope, EvidenceKey evidence) {
        return switch (evidence) {
            case EvidenceKey.Initiative(var id) -> initiatives.fetch(scope, id).unit();
            case EvidenceKey.RoleModel(var id) -> roleModels.fetch(scope, id).unit();
            case EvidenceKey.Achievement(var id) -> achievements.fetch(scope, id).unit();
            case EvidenceKey.MediaItem(var id) -> mediaItems.fetch(scope, id).unit();
            case EvidenceKey.Activity(var id) -> activities.fetch(scope, id).unit();
        };
    }

    private static String kind(EvidenceKey evidence) {
        return switch (evidence) {
            case EvidenceKey.Initiative _ -> Initiatives.TYPE;
            case EvidenceKey.RoleModel _ -> RoleModels.TYPE;
            case EvidenceKey.Achievement _ -> Achievements.TYPE;
            case EvidenceKey.MediaItem _ -> MediaItems.TYPE;
            case EvidenceKey.Activity _ -> Activities.TYPE;
        };
    }

    private void record(Scope scope, String action, EvidenceKey evidence) {
        audit.record(scope, action, kind(evidence), evidence.id(), Map.of());
    }

    private List<Attachment> attached(Scope scope, EvidenceKey evidence) {
        var thing = ThingId.of(evidence.id());
        return attachments.attachedTo(scope, List.of(thing)).getOrDefault(thing, List.of());
    }
}
