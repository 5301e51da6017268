package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.Councils;
import vn.thidua.tenants.council.SetMembers;

/** {@code Mutation.councilMembersSet}. */
@Singleton
final class CouncilMembersSet implements MutationField<SetMembers> {
    private final Councils councils;

    CouncilMembersSet(Councils councils) {
        this.councils = councils;
    }

    @Override
    public String name() {
        return "councilMembersSet";
    }

    @Override
    public Class<SetMembers> input() {
        return SetMembers.class;
    }

    @Override
    public Payload run(SetMembers input, CallerContext caller) {
        return switch (councils.setMembers(caller.scope(), input)) {
            case SetMembers.Answer.Set(var council, var _) -> caller.done("council", council);
            case SetMembers.Answer.OneChair(var chairs) ->
                    caller.refused(Code.ONE_CHAIR, chairs).at("input", "members");
            case SetMembers.Answer.MembersOutOfRange(var max) ->
                    caller.refused(Code.MEMBERS_OUT_OF_RANGE, max).at("input", "members");
            case SetMembers.Answer.SeatedTwice(var person) ->
                    caller.refused(Code.SEATED_TWICE, person.name()).at("input", "members");
            case SetMembers.Answer.HasLeft(var person) ->
                    caller.refused(Code.HAS_LEFT, person.name()).at("input", "members");
            case SetMembers.Answer.TextUnfit(var field, var max) ->
                    caller.refused(Code.TEXT_UNFIT, field, max).at("input", "members");
            case SetMembers.Answer.BeforeTheLast(var since) ->
                    caller.refused(Code.BEFORE_THE_LAST, since).at("input", "sinceOn");
            case SetMembers.Answer.TooManyChanges(var max) ->
                    caller.refused(Code.TOO_MANY_CHANGES, max).at("input", "sinceOn");
        };
    }

    private enum Code {
        ONE_CHAIR,
        MEMBERS_OUT_OF_RANGE,
        SEATED_TWICE,
        HAS_LEFT,
        TEXT_UNFIT,
        BEFORE_THE_LAST,
        TOO_MANY_CHANGES
    }
}
