package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.tenants.attachment.AttachmentCasting;

/** Files that were uploaded, and what becomes of them. */
@Singleton
final class AttachmentCases implements Cases, Errand {
    private final AttachmentCasting attachments;

    AttachmentCases(AttachmentCasting attachments) {
        this.attachments = attachments;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("Attachment", world -> attachments.uploaded(world.own()).id());
    }

    @Override
    public void run(World world) {
        var own = world.own();
        var file = attachments.uploaded(own);
        attachments.attach(own, file, "Attachment", file.id());
        attachments.attachedTo(own, file.id());
        attachments.detach(own, file, file.id());
        attachments.removeUnusedAfter(own, Duration.ofDays(2));
    }
}
