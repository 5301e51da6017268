package vn.thidua.graphql.evidence;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.attachment.AttachmentsOfLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.person.SubjectFields;
import vn.thidua.graphql.plan.PartyLoader;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.evidence.MediaItem;

/** The fields of media items that only read what their thing names. */
@Factory
final class MediaItemFields {
    private static final String TYPE = "MediaItem";

    @Singleton
    ObjectField<MediaItem> mediaItemUnit() {
        return LoadedField.of(
                TYPE, "unit", (one, caller) -> caller.load(UnitLoader.class, one.unit()));
    }

    @Singleton
    ObjectField<MediaItem> mediaItemPlan(GlobalIds ids) {
        return LoadedField.of(
                TYPE,
                "plan",
                (one, caller) -> one.plan() == null ? null : ids.encode("Plan", one.plan()));
    }

    @Singleton
    ObjectField<MediaItem> mediaItemPerson() {
        return SubjectFields.person(TYPE, MediaItem::subject);
    }

    @Singleton
    ObjectField<MediaItem> mediaItemCollective() {
        return SubjectFields.collective(TYPE, MediaItem::subject);
    }

    @Singleton
    ObjectField<MediaItem> mediaItemRecordedByName() {
        return LoadedField.of(
                TYPE,
                "recordedByName",
                (one, caller) -> PartyLoader.name(caller, one.recordedBy()));
    }

    @Singleton
    ObjectField<MediaItem> mediaItemAttachments() {
        return LoadedField.of(
                TYPE, "attachments", (one, caller) -> AttachmentsOfLoader.of(caller, one.id()));
    }
}
