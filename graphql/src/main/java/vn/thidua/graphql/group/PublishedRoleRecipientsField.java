package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.thidua.graphql.document.DocumentReading;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.publication.CurrentVersionLoader;
import vn.thidua.graphql.publication.PlanView;

/** {@code PublishedPlan.roleRecipients}. */
@Singleton
final class PublishedRoleRecipientsField implements ObjectField<PlanView> {
    private final DocumentReading documents;

    PublishedRoleRecipientsField(DocumentReading documents) {
        this.documents = documents;
    }

    @Override
    public String type() {
        return "PublishedPlan";
    }

    @Override
    public String name() {
        return "roleRecipients";
    }

    @Override
    public CompletableFuture<List<RoleRecipient>> fetch(
            PlanView view, Arguments arguments, CallerContext caller) {
        var on = arguments.as(LocalDate.class, "on");
        return caller.load(CurrentVersionLoader.class, view.id())
                .thenApply(
                        version ->
                                version == null
                                        ? List.of()
                                        : RoleRecipient.of(
                                                documents.read(version.version()),
                                                view.plan().keeper(),
                                                on));
    }
}
