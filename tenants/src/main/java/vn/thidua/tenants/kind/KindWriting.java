package vn.thidua.tenants.kind;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;

/** Writes kinds with their revisions, in the transaction of the door that decided it. */
@Singleton
final class KindWriting {
    private final PlanKindRepository kinds;
    private final KindVersionRepository versions;
    private final KindUnderRepository unders;
    private final Clock clock;

    KindWriting(
            PlanKindRepository kinds,
            KindVersionRepository versions,
            KindUnderRepository unders,
            Clock clock) {
        this.kinds = kinds;
        this.versions = versions;
        this.unders = unders;
        this.clock = clock;
    }

    void insert(TenantId tenant, AccountId account, List<PlanKind> fresh) {
        for (var kind : fresh) {
            var definition = kind.definition();
            kinds.insert(
                    new PlanKindRow(
                            tenant,
                            kind.id(),
                            kind.revision(),
                            kind.state(),
                            definition.position(),
                            definition.name()));
            insertVersion(tenant, account, kind);
        }
    }

    void change(TenantId tenant, AccountId account, PlanKind changed) {
        var definition = changed.definition();
        var moved =
                kinds.change(
                        tenant,
                        changed.id(),
                        changed.revision() - 1,
                        definition.position(),
                        definition.name());
        if (moved != 1) {
            throw new IllegalStateException("a locked kind was changed by somebody else");
        }
        insertVersion(tenant, account, changed);
    }

    private void insertVersion(TenantId tenant, AccountId account, PlanKind kind) {
        versions.insert(KindVersionRow.of(tenant, kind, clock.instant(), account));
        var under =
                kind.definition().under().stream()
                        .map(above -> new KindUnderRow(tenant, kind.id(), kind.revision(), above))
                        .toList();
        if (!under.isEmpty()) {
            unders.insert(under);
        }
    }
}
