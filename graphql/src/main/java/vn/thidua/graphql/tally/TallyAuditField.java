package vn.thidua.graphql.tally;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.rollup.AuditDifference;
import vn.thidua.platform.tally.TallyAudit;

/** {@code OwnAgency.tallyAudit}. */
@Singleton
final class TallyAuditField implements ObjectField<OwnAgency> {
    private final TallyAudit audit;

    TallyAuditField(TallyAudit audit) {
        this.audit = audit;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "tallyAudit";
    }

    @Override
    public List<AuditDifference> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return audit.records(own.scope());
    }
}
