package vn.thidua.tenants.eligibility;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.subject.SubjectId;

/** Tells those who nominate whether somebody can be, and never why not. */
@Singleton
public class Eligibilities {
    private final EligibilityHoldRepository holds;

    Eligibilities(EligibilityHoldRepository holds) {
        this.holds = holds;
    }

    /** Those of these people and collectives who are held back now. */
    public Set<SubjectId> held(Scope scope, Collection<SubjectId> subjects) {
        return subjects.isEmpty() ? Set.of() : Set.copyOf(holds.listHeld(scope.tenant(), subjects));
    }

    /** What stands against them: what is open now, and the sanctions of a year. */
    public Eligibility of(Scope scope, Subject subject, int year) {
        var against =
                holds.listAgainst(
                        scope.tenant(),
                        subject.id(),
                        LocalDate.of(year, Month.JANUARY, 1),
                        LocalDate.of(year, Month.DECEMBER, 31));
        return new Eligibility(
                against.stream().anyMatch(matter -> matter.sanction() == null),
                against.stream()
                        .map(EligibilityHoldRepository.Against::sanction)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
