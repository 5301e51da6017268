package vn.thidua.graphql.operator;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.directory.DirectoryKeeping;
import vn.thidua.platform.directory.GroupKind;

/** {@code Mutation.groupForm}. */
@Singleton
final class GroupForm implements MutationField<GroupForm.Input> {
    private static final int NAME_MAX = 300;

    private final DirectoryKeeping directory;

    GroupForm(DirectoryKeeping directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "groupForm";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        var operator = caller.operator();
        if (input.name().isBlank() || input.name().length() > NAME_MAX) {
            return caller.refused(Code.NAME_MALFORMED).at("input", "name");
        }
        return caller.done("group", directory.form(operator, input.kind(), input.name()));
    }

    /** The group to form. */
    record Input(GroupKind kind, String name) {}

    private enum Code {
        NAME_MALFORMED
    }
}
