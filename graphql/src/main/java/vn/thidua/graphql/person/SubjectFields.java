package vn.thidua.graphql.person;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.subject.Subject;

/** The fields {@code person} and {@code collective} of whatever is about one of the two. */
public final class SubjectFields {
    private SubjectFields() {}

    /** The person; absent for a collective. */
    public static <T> ObjectField<T> person(String type, Function<T, @Nullable Subject> subject) {
        return LoadedField.of(
                type,
                "person",
                (one, caller) ->
                        subject.apply(one) instanceof Subject.OfPerson(var person)
                                ? caller.load(PersonLoader.class, person)
                                : null);
    }

    /** The collective; absent for a person. */
    public static <T> ObjectField<T> collective(
            String type, Function<T, @Nullable Subject> subject) {
        return LoadedField.of(
                type,
                "collective",
                (one, caller) ->
                        subject.apply(one) instanceof Subject.OfUnit(var unit)
                                ? caller.load(UnitLoader.class, unit)
                                : null);
    }
}
