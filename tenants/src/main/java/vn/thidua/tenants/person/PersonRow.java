package vn.thidua.tenants.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.tenants.unit.UnitId;

@MappedEntity("person")
record PersonRow(
        TenantId tenantId,
        @Id PersonId id,
        String name,
        String sortedName,
        String foldedName,
        EmployeeCategory category,
        boolean isDirectWorker,
        UnitId unitId,
        LocalDate unitSinceOn,
        String jobTitle,
        @Nullable Sex sex,
        @Nullable AccountId accountId) {

    static PersonRow of(TenantId tenant, PersonId id, RegisterPerson command) {
        var definition = command.definition();
        var name = new PersonName(definition.name());
        return new PersonRow(
                tenant,
                id,
                name.full(),
                name.sorted(),
                name.folded(),
                definition.category(),
                definition.directWorker(),
                command.unit(),
                command.since(),
                definition.jobTitle(),
                definition.sex(),
                definition.account());
    }
}
