package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.MediaItems;
import vn.thidua.tenants.evidence.StrikeMediaItem;

/** {@code Mutation.mediaItemStrike}. */
@Singleton
final class MediaItemStrike implements MutationField<StrikeMediaItem> {
    private final MediaItems mediaItems;

    MediaItemStrike(MediaItems mediaItems) {
        this.mediaItems = mediaItems;
    }

    @Override
    public String name() {
        return "mediaItemStrike";
    }

    @Override
    public Class<StrikeMediaItem> input() {
        return StrikeMediaItem.class;
    }

    @Override
    public Payload run(StrikeMediaItem input, CallerContext caller) {
        return switch (mediaItems.strike(caller.scope(), input)) {
            case StrikeMediaItem.Answer.Struck(var mediaItem) ->
                    caller.done("mediaItem", mediaItem);
            case StrikeMediaItem.Answer.StruckBefore() ->
                    caller.refused(Code.STRUCK_BEFORE).at("input", "mediaItem");
            case StrikeMediaItem.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
            case StrikeMediaItem.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "mediaItem");
        };
    }

    private enum Code {
        STRUCK_BEFORE,
        REASON_UNFIT,
        NOT_YOUR_UNIT
    }
}
