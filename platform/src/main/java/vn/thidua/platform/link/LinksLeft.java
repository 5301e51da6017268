package vn.thidua.platform.link;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.infra.id.Id;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.merger.Matter;
import vn.thidua.platform.merger.MatterCount;
import vn.thidua.platform.merger.OpenMatters;
import vn.thidua.platform.merger.SealedMatter;

/** Links that nobody has answered when an agency ends stay where they are. */
@Singleton
final class LinksLeft implements OpenMatters {
    private final WaitingRepository links;

    LinksLeft(WaitingRepository links) {
        this.links = links;
    }

    @Override
    public List<MatterCount> count(OperatorScope operator, TenantId tenant) {
        return List.of(new MatterCount(Matter.LINK_WAITING, links.countProposed(tenant)));
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
