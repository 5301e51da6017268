package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.CitizenHash;
import vn.thidua.tenants.person.PersonId;

@MappedEntity("person_citizen")
record CitizenRow(
        TenantId tenantId, @Id PersonId personId, byte[] hash, Instant setAt, AccountId setBy) {

    static Map<PersonId, CitizenHash> hashes(Collection<CitizenRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(CitizenRow::personId, row -> CitizenHash.of(row.hash())));
    }
}
