package vn.thidua.graphql.publication;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.document.DocumentReading;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.body.PlanBody;

/** {@code PublishedVersion.document}. */
@Singleton
final class VersionDocumentField implements ObjectField<VersionView> {
    private final DocumentReading documents;

    VersionDocumentField(DocumentReading documents) {
        this.documents = documents;
    }

    @Override
    public String type() {
        return "PublishedVersion";
    }

    @Override
    public String name() {
        return "document";
    }

    @Override
    public @Nullable PlanBody fetch(VersionView view, Arguments arguments, CallerContext caller) {
        return documents.read(view.version());
    }
}
