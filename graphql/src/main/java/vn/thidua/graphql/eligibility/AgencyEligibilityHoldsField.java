package vn.thidua.graphql.eligibility;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.eligibility.EligibilityHold;
import vn.thidua.tenants.eligibility.EligibilityHolds;
import vn.thidua.tenants.eligibility.HoldFilter;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/** {@code OwnAgency.eligibilityHolds}. */
@Singleton
final class AgencyEligibilityHoldsField implements ObjectField<OwnAgency> {
    private final EligibilityHolds holds;

    AgencyEligibilityHoldsField(EligibilityHolds holds) {
        this.holds = holds;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "eligibilityHolds";
    }

    @Override
    public Connection<EligibilityHold> fetch(
            OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                arguments
                        .find(Filter.class, "filter")
                        .map(Filter::wanted)
                        .orElse(new HoldFilter(null, null));
        return Connection.of(page, holds.list(own.scope(), filter, page));
    }

    /** The filter as clients send it. */
    record Filter(
            @Nullable PersonId person, @Nullable UnitId collective, @Nullable Boolean isOpen) {
        HoldFilter wanted() {
            var subject =
                    Optional.ofNullable(person)
                            .<Subject>map(Subject.OfPerson::new)
                            .or(() -> Optional.ofNullable(collective).map(Subject.OfUnit::new))
                            .map(Subject::id);
            return new HoldFilter(subject.orElse(null), isOpen);
        }
    }
}
