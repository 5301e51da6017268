package vn.thidua.graphql.person;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.person.UnitHead;

/** {@code UnitHead.person}. */
@Singleton
final class UnitHeadPersonField implements ObjectField<UnitHead> {
    @Override
    public String type() {
        return "UnitHead";
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Object fetch(UnitHead head, Arguments arguments, CallerContext caller) {
        return caller.load(PersonLoader.class, head.personId());
    }
}
