package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.access.ArchiveReader;
import vn.thidua.platform.access.Archives;

/** {@code OwnAgency.archiveReaders}. */
@Singleton
final class ArchiveReadersField implements ObjectField<OwnAgency> {
    private final Archives archives;

    ArchiveReadersField(Archives archives) {
        this.archives = archives;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "archiveReaders";
    }

    @Override
    public List<ArchiveReader> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return archives.readers(own.scope());
    }
}
