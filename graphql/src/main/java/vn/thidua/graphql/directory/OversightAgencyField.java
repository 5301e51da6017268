package vn.thidua.graphql.directory;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.directory.Agency;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Directory;

/** {@code Oversight.agency}. */
@Singleton
final class OversightAgencyField implements ObjectField<Oversight> {
    private final Directory directory;

    OversightAgencyField(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "agency";
    }

    @Override
    public Agency fetch(Oversight oversight, Arguments arguments, CallerContext caller) {
        return directory.fetch(oversight.caller(), arguments.as(AgencyId.class, "id"));
    }
}
