package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.GroupKeeping;
import vn.thidua.platform.directory.NameLead;

/** {@code Mutation.groupLeadName}. */
@Singleton
final class GroupLeadName implements MutationField<NameLead> {
    private final GroupKeeping groups;

    GroupLeadName(GroupKeeping groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return "groupLeadName";
    }

    @Override
    public Class<NameLead> input() {
        return NameLead.class;
    }

    @Override
    public Payload run(NameLead input, CallerContext caller) {
        return switch (groups.nameLead(caller.signedIn(), input)) {
            case NameLead.Answer.Named(var seat) -> caller.done("seat", seat);
            case NameLead.Answer.NotSeated() ->
                    caller.refused(Code.NOT_SEATED).at("input", "agency");
            case NameLead.Answer.LeadsAlready() ->
                    caller.refused(Code.LEADS_ALREADY).at("input", "agency");
        };
    }

    private enum Code {
        NOT_SEATED,
        LEADS_ALREADY
    }
}
