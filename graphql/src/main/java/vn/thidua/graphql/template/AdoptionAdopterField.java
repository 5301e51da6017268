package vn.thidua.graphql.template;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.template.Adoption;

/** {@code Adoption.adopter}. */
@Singleton
final class AdoptionAdopterField implements ObjectField<Adoption> {
    @Override
    public String type() {
        return "Adoption";
    }

    @Override
    public String name() {
        return "adopter";
    }

    @Override
    public Object fetch(Adoption adoption, Arguments arguments, CallerContext caller) {
        return caller.load(AgencyLoader.class, adoption.adopter());
    }
}
