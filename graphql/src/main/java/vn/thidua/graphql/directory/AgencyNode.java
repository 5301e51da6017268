package vn.thidua.graphql.directory;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.platform.directory.Agency;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Directory;

/** Finds an agency by its id. */
@Singleton
final class AgencyNode implements NodeField<AgencyId> {
    private final Directory directory;

    AgencyNode(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String type() {
        return "Agency";
    }

    @Override
    public Class<AgencyId> idClass() {
        return AgencyId.class;
    }

    @Override
    public Agency fetch(AgencyId id, CallerContext caller) {
        return directory.fetch(caller.signedIn(), id);
    }
}
