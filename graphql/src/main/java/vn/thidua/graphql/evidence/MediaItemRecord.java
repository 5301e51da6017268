package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.attachment.AttachmentId;
import vn.thidua.tenants.evidence.MediaItems;
import vn.thidua.tenants.evidence.OutletKind;
import vn.thidua.tenants.evidence.RecordMediaItem;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** {@code Mutation.mediaItemRecord}. */
@Singleton
final class MediaItemRecord implements MutationField<MediaItemRecord.Input> {
    private final MediaItems mediaItems;

    MediaItemRecord(MediaItems mediaItems) {
        this.mediaItems = mediaItems;
    }

    @Override
    public String name() {
        return "mediaItemRecord";
    }

    @Override
    public Class<MediaItemRecord.Input> input() {
        return MediaItemRecord.Input.class;
    }

    @Override
    public Payload run(MediaItemRecord.Input input, CallerContext caller) {
        return switch (mediaItems.record(caller.scope(), input.command())) {
            case RecordMediaItem.Answer.Recorded(var mediaItem) ->
                    caller.done("mediaItem", mediaItem);
            case RecordMediaItem.Answer.PlanNotIssued() ->
                    caller.refused(Code.PLAN_NOT_ISSUED).at("input", "plan");
            case RecordMediaItem.Answer.TextUnfit(var title, var outlet) ->
                    caller.refused(Code.TEXT_UNFIT, title, outlet).at("input", "title");
            case RecordMediaItem.Answer.LinkUnfit(var max) ->
                    caller.refused(Code.LINK_UNFIT, max).at("input", "link");
            case RecordMediaItem.Answer.DayToCome() ->
                    caller.refused(Code.DAY_TO_COME).at("input", "publishedOn");
            case RecordMediaItem.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "unit");
            case RecordMediaItem.Answer.FileTaken(var file) ->
                    caller.refused(Code.FILE_TAKEN, file.name()).at("input", "attachments");
        };
    }

    /** A media item as clients send it. */
    record Input(
            UnitId unit,
            @Nullable PlanId plan,
            @Nullable PersonId person,
            @Nullable UnitId collective,
            OutletKind outletKind,
            String outlet,
            String title,
            @Nullable String link,
            LocalDate publishedOn,
            List<AttachmentId> attachments) {
        Input {
            SubjectInput.find(person, collective);
        }

        RecordMediaItem command() {
            return new RecordMediaItem(
                    unit,
                    plan,
                    SubjectInput.find(person, collective).orElse(null),
                    outletKind,
                    outlet,
                    title,
                    link,
                    publishedOn,
                    attachments);
        }
    }

    private enum Code {
        PLAN_NOT_ISSUED,
        TEXT_UNFIT,
        LINK_UNFIT,
        DAY_TO_COME,
        NOT_YOUR_UNIT,
        FILE_TAKEN
    }
}
