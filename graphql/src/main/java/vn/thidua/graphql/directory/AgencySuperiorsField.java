package vn.thidua.graphql.directory;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.directory.Agency;

/** {@code Agency.superiors}. */
@Singleton
final class AgencySuperiorsField implements ObjectField<Agency> {
    @Override
    public String type() {
        return "Agency";
    }

    @Override
    public String name() {
        return "superiors";
    }

    @Override
    public Object fetch(Agency agency, Arguments arguments, CallerContext caller) {
        return caller.load(SuperiorLoader.class, agency.id())
                .thenApply(relations -> requireNonNullElse(relations, List.of()));
    }
}
