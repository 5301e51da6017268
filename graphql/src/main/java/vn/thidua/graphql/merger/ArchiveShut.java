package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.access.Archives;
import vn.thidua.platform.access.ShutArchive;

/** {@code Mutation.archiveShut}. */
@Singleton
final class ArchiveShut implements MutationField<ShutArchive> {
    private final Archives archives;

    ArchiveShut(Archives archives) {
        this.archives = archives;
    }

    @Override
    public String name() {
        return "archiveShut";
    }

    @Override
    public Class<ShutArchive> input() {
        return ShutArchive.class;
    }

    @Override
    public Payload run(ShutArchive input, CallerContext caller) {
        return archives.shut(caller.scope(), input)
                ? caller.done("agencyId", input.predecessor())
                : caller.refused(Code.NOT_OPEN).at("input", "account");
    }

    private enum Code {
        NOT_OPEN
    }
}
