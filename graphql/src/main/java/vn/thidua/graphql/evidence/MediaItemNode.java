package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.evidence.MediaItem;
import vn.thidua.tenants.evidence.MediaItemId;
import vn.thidua.tenants.evidence.MediaItems;

/** Finds a media item by its id. */
@Singleton
final class MediaItemNode implements NodeField<MediaItemId> {
    private final MediaItems mediaItems;

    MediaItemNode(MediaItems mediaItems) {
        this.mediaItems = mediaItems;
    }

    @Override
    public String type() {
        return "MediaItem";
    }

    @Override
    public Class<MediaItemId> idClass() {
        return MediaItemId.class;
    }

    @Override
    public MediaItem fetch(MediaItemId id, CallerContext caller) {
        return mediaItems.fetch(caller.scope(), id);
    }
}
