package vn.thidua.tenants.nomination;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.rule.PreferenceRule;
import vn.thidua.tenants.person.Sex;
import vn.thidua.tenants.unit.UnitId;

/** Reads of nominees what the law prefers. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PreferenceRepository extends GenericRepository<NominationRow, NominationId> {
    @Query(
            """
            SELECT n.id, n.decider_id, n.received_on, n.rules, n.collective_id,
                p.is_direct_worker, p.sex
            FROM nomination n
            LEFT JOIN person p ON p.tenant_id = :tenant AND p.id = n.person_id
            WHERE n.tenant_id = :tenant AND n.id IN (:ids)
            """)
    List<NomineeRow> list(TenantId tenant, @Expandable Collection<NominationId> ids);

    /** Of units with all below them: the counts that hold on a day, and those without women. */
    @Query(
            """
            WITH RECURSIVE down (root, id) AS (
                SELECT u.id, u.id FROM unit u WHERE u.tenant_id = :tenant AND u.id IN (:units)
                UNION ALL
                SELECT down.root, u.id FROM down JOIN unit u ON u.parent_id = down.id
                WHERE u.tenant_id = :tenant AND u.dissolved_on IS NULL
            )
            SELECT d.root AS unit_id,
                SUM(c.cadres + c.civil_servants + c.public_employees + c.contract_employees)
                    AS persons,
                COALESCE(SUM(c.women), 0) AS women, SUM(c.women IS NULL) AS untold
            FROM down d
            JOIN head_count c ON c.tenant_id = :tenant AND c.unit_id = d.id
            WHERE c.counted_on <= :on
              AND NOT EXISTS (
                SELECT 1 FROM head_count l
                WHERE l.tenant_id = :tenant AND l.unit_id = c.unit_id AND l.counted_on <= :on
                  AND (l.counted_on > c.counted_on
                    OR (l.counted_on = c.counted_on AND l.entry > c.entry)))
            GROUP BY d.root
            ORDER BY d.root
            """)
    List<WomenLine> women(TenantId tenant, @Expandable Collection<UnitId> units, LocalDate on);

    /** What the law looks at in a nominee: the collective, or what is kept of the person. */
    @Introspected
    record NomineeRow(
            NominationId id,
            AgencyId deciderId,
            LocalDate receivedOn,
            String rules,
            @Nullable UnitId collectiveId,
            @Nullable Boolean isDirectWorker,
            @Nullable Sex sex) {}

    /** How many of a collective are women, as far as all its counts tell. */
    @Introspected
    record WomenLine(UnitId unitId, int persons, int women, int untold) {
        boolean reach(PreferenceRule rule) {
            return untold == 0 && rule.isReached(women, persons);
        }
    }
}
