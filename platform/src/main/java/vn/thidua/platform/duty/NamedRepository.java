package vn.thidua.platform.duty;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

/** Keeps whom duties name. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NamedRepository extends GenericRepository<NamedRow, DutyId> {
    @Query("INSERT INTO duty_agency (duty_id, agency_id) VALUES (:dutyId, :agencyId)")
    void insertAll(Collection<NamedRow> rows);

    @Query(
            """
            SELECT n.duty_id, n.agency_id
            FROM duty_agency n JOIN duty d ON d.id = n.duty_id
            WHERE d.tenant_id = :tenant AND d.id IN (:duties)
            ORDER BY n.duty_id, n.agency_id
            """)
    List<NamedRow> list(TenantId tenant, @Expandable Collection<DutyId> duties);

    /**
     * Which of these agencies somebody may name: who has stood directly under it before that day,
     * or sits in a group with it in that year.
     */
    @Query(
            """
            SELECT a.id FROM agency a
            WHERE a.id IN (:agencies) AND (
                EXISTS (
                    SELECT 1 FROM agency_relation r
                    WHERE r.superior_id = :superior AND r.subordinate_id = a.id
                      AND r.valid_from <= :on)
                OR EXISTS (
                    SELECT 1 FROM group_member i
                    JOIN group_member m ON m.group_id = i.group_id AND m.year = i.year
                    WHERE i.agency_id = :superior AND i.year = YEAR(:on) AND m.agency_id = a.id))
            ORDER BY a.id
            """)
    List<AgencyId> addressable(
            AgencyId superior, @Expandable Collection<AgencyId> agencies, LocalDate on);
}
