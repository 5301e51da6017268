package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.graphql.link.LinkProposal;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.AddParent;
import vn.thidua.tenants.plan.DraftParents;

/** {@code Mutation.planParentAdd}. */
@Singleton
final class PlanParentAdd implements MutationField<PlanParentAdd.Input> {
    private final DraftParents door;

    PlanParentAdd(DraftParents door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planParentAdd";
    }

    @Override
    public Class<PlanParentAdd.Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(PlanParentAdd.Input input, CallerContext caller) {
        return switch (door.add(caller.scope(), input.command())) {
            case AddParent.Answer.Added(var parent) ->
                    caller.done("parent", new IntendedParentView(parent));
            case AddParent.Answer.AlreadyIntended(var parent) ->
                    caller.refused(Code.ALREADY_INTENDED)
                            .at("input", "parent")
                            .with("parent", new IntendedParentView(parent));
            case AddParent.Answer.OwnParent() ->
                    caller.refused(Code.OWN_PARENT).at("input", "parent");
            case AddParent.Answer.RelationNotAllowed(var relation) ->
                    caller.refused(
                                    Code.RELATION_NOT_ALLOWED,
                                    caller.say("superiorRelation." + relation.name()))
                            .at("input", "parent");
            case AddParent.Answer.BasisUnknown(var basis) ->
                    caller.refused(Code.BASIS_UNKNOWN, basis.value()).at("input", "basis");
            case AddParent.Answer.TextTooLong(var field, var max) ->
                    caller.refused(Code.TEXT_TOO_LONG, max)
                            .at("input", "parent", "external", field);
            case AddParent.Answer.TooManyParents(var max) ->
                    caller.refused(Code.TOO_MANY_PARENTS, max).at("input", "plan");
            case AddParent.Answer.NotNow(var standing) ->
                    NotNow.refused(caller, Code.NOT_NOW, standing);
        };
    }

    /** What is needed for it. */
    record Input(
            PlanId plan,
            LinkProposal.Parent parent,
            LinkType type,
            Crossing crosses,
            @Nullable ItemKey basis) {
        AddParent command() {
            return new AddParent(plan, parent.parent(), type, crosses, basis);
        }
    }

    private enum Code {
        ALREADY_INTENDED,
        OWN_PARENT,
        RELATION_NOT_ALLOWED,
        BASIS_UNKNOWN,
        TEXT_TOO_LONG,
        TOO_MANY_PARENTS,
        NOT_NOW
    }
}
