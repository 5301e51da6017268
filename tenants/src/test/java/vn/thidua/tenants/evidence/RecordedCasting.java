package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.infra.id.Id;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentCasting;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/** Brings tests what was held, published and achieved, made through the doors. */
@Singleton
public class RecordedCasting {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final Activities activities;
    private final MediaItems mediaItems;
    private final Achievements achievements;
    private final AttachmentCasting files;

    RecordedCasting(
            Activities activities,
            MediaItems mediaItems,
            Achievements achievements,
            AttachmentCasting files) {
        this.activities = activities;
        this.mediaItems = mediaItems;
        this.achievements = achievements;
        this.files = files;
    }

    /** Something that a unit has held. */
    public Activity activity(Scope scope, PlanId plan, UnitId unit) {
        var command =
                new RecordActivity(
                        plan, null, unit, ActivityKind.EVENT, "Hội nghị", DAY, 1, 30, List.of());
        return ((RecordActivity.Answer.Recorded) activities.record(scope, command)).activity();
    }

    /** Something that was published about somebody. */
    public MediaItem mediaItem(Scope scope, PlanId plan, UnitId unit, Subject about) {
        var command =
                new RecordMediaItem(
                        unit, plan, about, OutletKind.WEBSITE, "Cổng", "Tin", null, DAY, List.of());
        return ((RecordMediaItem.Answer.Recorded) mediaItems.record(scope, command)).mediaItem();
    }

    /** Something that somebody has achieved. */
    public Achievement achievement(Scope scope, PlanId plan, Subject subject) {
        var command = new RecordAchievement(plan, null, subject, "Vượt", DAY, List.of());
        return ((RecordAchievement.Answer.Recorded) achievements.record(scope, command))
                .achievement();
    }

    /** A file that is attached to it. */
    public Attachment attached(Scope scope, String type, Record thing) {
        var file = files.uploaded(scope);
        files.attach(scope, file, type, (Id) thing);
        return file;
    }
}
