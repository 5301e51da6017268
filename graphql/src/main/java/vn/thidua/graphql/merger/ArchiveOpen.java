package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.Archives;
import vn.thidua.platform.access.OpenArchive;

/** {@code Mutation.archiveOpen}. */
@Singleton
final class ArchiveOpen implements MutationField<OpenArchive> {
    private final Archives archives;

    ArchiveOpen(Archives archives) {
        this.archives = archives;
    }

    @Override
    public String name() {
        return "archiveOpen";
    }

    @Override
    public Class<OpenArchive> input() {
        return OpenArchive.class;
    }

    @Override
    public Payload run(OpenArchive input, CallerContext caller) {
        return archives.open(caller.scope(), input)
                ? caller.done("agencyId", input.predecessor())
                : caller.refused(Code.ALREADY_OPEN).at("input", "account");
    }

    private enum Code {
        ALREADY_OPEN
    }
}
