package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.plan.AddParent.Answer;
import vn.thidua.tenants.plan.Desk.Held;

/** The door to what a draft is to answer: links are proposed from it when the plan is issued. */
@Singleton
@Transactional
public class DraftParents {
    private final Desk desk;
    private final ParentRepository parents;
    private final Publications publications;
    private final PlanKinds kinds;
    private final Superiors superiors;

    DraftParents(
            Desk desk,
            ParentRepository parents,
            Publications publications,
            PlanKinds kinds,
            Superiors superiors) {
        this.desk = desk;
        this.parents = parents;
        this.publications = publications;
        this.kinds = kinds;
        this.superiors = superiors;
    }

    /** A planner says what the draft is to answer. */
    public Answer add(Scope scope, AddParent command) {
        return switch (desk.hold(scope, command.plan())) {
            case Held.Shut(var standing) -> new Answer.NotNow(standing);
            case Held.Open(var plan, var body) ->
                    refusal(scope, command, plan, body)
                            .orElseGet(() -> added(scope, command, plan));
        };
    }

    private Answer added(Scope scope, AddParent command, PlanRow plan) {
        var row = ParentRow.of(scope.tenant(), command);
        parents.insert(row);
        desk.done(scope, plan, "plan.parent.add", detail(row));
        return new Answer.Added(row.intended());
    }

    private Optional<Answer> refusal(Scope scope, AddParent command, PlanRow plan, PlanBody body) {
        var basis = command.basis();
        if (basis != null && body.find(basis).isEmpty()) {
            return Optional.of(new Answer.BasisUnknown(basis));
        }
        var others = parents.list(scope.tenant(), plan.id());
        if (others.size() >= AddParent.PARENTS_MAX) {
            return Optional.of(new Answer.TooManyParents(AddParent.PARENTS_MAX));
        }
        return switch (command.parent()) {
            case ProposeLink.Parent.External _ -> command.tooLong();
            case ProposeLink.Parent.Published(var parent, var _) ->
                    refusal(scope, plan, parent, others);
        };
    }

    private Optional<Answer> refusal(
            Scope scope, PlanRow plan, PlanId parent, List<ParentRow> others) {
        if (parent.equals(plan.id())) {
            return Optional.of(new Answer.OwnParent());
        }
        var same = others.stream().filter(row -> parent.equals(row.parentPlanId())).findFirst();
        if (same.isPresent()) {
            return Optional.of(new Answer.AlreadyIntended(same.get().intended()));
        }
        var relation = superiors.of(scope, publications.fetch(scope, parent));
        var kind = kinds.fetchRevision(scope, plan.kindId(), plan.kindRevision());
        return kind.definition().answers().contains(relation)
                ? Optional.empty()
                : Optional.of(new Answer.RelationNotAllowed(relation));
    }

    /** A planner strikes out what the draft was to answer. */
    public RemoveParent.Answer remove(Scope scope, RemoveParent command) {
        return switch (desk.hold(scope, command.plan())) {
            case Held.Shut(var standing) -> new RemoveParent.Answer.NotNow(standing);
            case Held.Open(var plan, var _) -> remove(scope, command, plan);
        };
    }

    private RemoveParent.Answer remove(Scope scope, RemoveParent command, PlanRow plan) {
        var row =
                parents.list(scope.tenant(), plan.id()).stream()
                        .filter(parent -> parent.id().equals(command.parent()))
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("plan parent"));
        if (row.outcome() != null) {
            return new RemoveParent.Answer.AlreadySent(row.intended());
        }
        DraftStore.one(parents.delete(scope.tenant(), plan.id(), row.id()));
        desk.done(scope, plan, "plan.parent.remove", detail(row));
        return new RemoveParent.Answer.Removed(row.id());
    }

    private static Map<String, String> detail(ParentRow row) {
        var parent = row.parentPlanId();
        return Map.of(
                "parent",
                parent == null ? String.valueOf(row.externalSubject()) : parent.value().toString());
    }
}
