package vn.thidua.graphql.directory;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;

/** The ids of the directory. */
@Factory
final class DirectoryKinds {
    @Singleton
    IdKind<AgencyId> agency() {
        return IdKind.of("Agency", AgencyId.class, AgencyId::new);
    }

    @Singleton
    IdKind<GroupId> group() {
        return IdKind.of("EmulationGroup", GroupId.class, GroupId::new);
    }
}
