package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.TenantId;

@MappedEntity("council_mandate")
record MandateRow(
        TenantId tenantId, @Id CouncilSessionId sessionId, int seat, int proxy, String document) {
    Mandate mandate() {
        return new Mandate(sessionId, seat, proxy, document);
    }
}
