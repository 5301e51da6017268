package vn.thidua.graphql.group;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.FormGroup;
import vn.thidua.platform.directory.GroupKeeping;

/** {@code Mutation.groupForm}. */
@Singleton
final class GroupForm implements MutationField<FormGroup> {
    private final GroupKeeping groups;

    GroupForm(GroupKeeping groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return "groupForm";
    }

    @Override
    public Class<FormGroup> input() {
        return FormGroup.class;
    }

    @Override
    public Payload run(FormGroup input, CallerContext caller) {
        return switch (groups.form(caller.signedIn(), input)) {
            case FormGroup.Answer.Formed(var group) -> caller.done("group", group);
            case FormGroup.Answer.NameMalformed() ->
                    caller.refused(Code.NAME_MALFORMED).at("input", "name");
        };
    }

    private enum Code {
        NAME_MALFORMED
    }
}
