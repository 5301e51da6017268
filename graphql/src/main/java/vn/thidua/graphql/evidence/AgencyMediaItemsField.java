package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.evidence.MediaItem;
import vn.thidua.tenants.evidence.MediaItemFilter;
import vn.thidua.tenants.evidence.MediaItems;

/** {@code OwnAgency.mediaItems}. */
@Singleton
final class AgencyMediaItemsField implements ObjectField<OwnAgency> {
    private final MediaItems mediaItems;

    AgencyMediaItemsField(MediaItems mediaItems) {
        this.mediaItems = mediaItems;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "mediaItems";
    }

    @Override
    public Connection<MediaItem> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                arguments
                        .find(MediaItemFilter.class, "filter")
                        .orElse(new MediaItemFilter(null, null, null));
        return Connection.of(page, mediaItems.list(own.scope(), filter, page));
    }
}
