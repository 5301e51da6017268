package vn.thidua.graphql.evidence;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/** Whom evidence speaks for, as clients say it. */
final class SubjectInput {
    private SubjectInput() {}

    /** Whom, if anybody is named. */
    static Optional<Subject> find(@Nullable PersonId person, @Nullable UnitId collective) {
        if (person != null && collective != null) {
            throw new IllegalArgumentException("a person or a collective is named, not both");
        }
        return person == null && collective == null
                ? Optional.empty()
                : Optional.of(of(person, collective));
    }

    static Subject of(@Nullable PersonId person, @Nullable UnitId collective) {
        if ((person == null) == (collective == null)) {
            throw new IllegalArgumentException("either a person or a collective is named");
        }
        return person == null
                ? new Subject.OfUnit(Objects.requireNonNull(collective))
                : new Subject.OfPerson(person);
    }
}
