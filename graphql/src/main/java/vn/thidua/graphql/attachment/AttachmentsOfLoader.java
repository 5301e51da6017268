package vn.thidua.graphql.attachment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.infra.id.Id;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.Attachments;
import vn.thidua.tenants.attachment.ThingId;

/** Reads what is attached to things of whatever type. */
@Singleton
public final class AttachmentsOfLoader implements Loader<ThingId, List<Attachment>> {
    private final Attachments attachments;

    AttachmentsOfLoader(Attachments attachments) {
        this.attachments = attachments;
    }

    /** What is attached to a thing, in the order of uploading. */
    public static CompletableFuture<@Nullable Object> of(CallerContext caller, Id thing) {
        return caller.load(AttachmentsOfLoader.class, ThingId.of(thing))
                .thenApply(found -> found == null ? List.of() : found);
    }

    @Override
    public Map<ThingId, List<Attachment>> load(CallerContext caller, Set<ThingId> keys) {
        return attachments.attachedTo(caller.scope(), keys);
    }
}
