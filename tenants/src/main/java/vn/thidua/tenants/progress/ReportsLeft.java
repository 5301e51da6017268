package vn.thidua.tenants.progress;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.infra.id.Id;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.merger.Matter;
import vn.thidua.platform.merger.MatterCount;
import vn.thidua.platform.merger.OpenMatters;
import vn.thidua.platform.merger.SealedMatter;

/** Reports that nobody has confirmed when their agency ends stay where they are. */
@Singleton
final class ReportsLeft implements OpenMatters {
    private final ProgressRepository reports;

    ReportsLeft(ProgressRepository reports) {
        this.reports = reports;
    }

    @Override
    public List<MatterCount> count(OperatorScope operator, TenantId tenant) {
        return List.of(new MatterCount(Matter.REPORT_WAITING, reports.waiting(tenant)));
    }

    @Override
    public List<Id> goingOver(OperatorScope operator, TenantId tenant) {
        return List.of();
    }

    @Override
    public List<SealedMatter> seal(OperatorScope operator, TenantId tenant) {
        return List.of();
    }
}
