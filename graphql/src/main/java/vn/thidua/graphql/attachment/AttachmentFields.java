package vn.thidua.graphql.attachment;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Objects;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.plan.PartyLoader;
import vn.thidua.tenants.attachment.Attachment;

/** The fields of attachments that are no columns. */
@Factory
final class AttachmentFields {
    @Singleton
    ObjectField<Attachment> uploadedByName() {
        return LoadedField.of(
                "Attachment",
                "uploadedByName",
                (attachment, caller) -> PartyLoader.name(caller, attachment.uploadedBy()));
    }

    @Singleton
    ObjectField<Attachment> link(AttachmentLinks links) {
        return LoadedField.of(
                "Attachment",
                "link",
                (attachment, caller) -> {
                    var session = Objects.requireNonNull(caller.signedIn().session());
                    return AttachmentController.PATH + "/" + links.sign(session, attachment.id());
                });
    }
}
