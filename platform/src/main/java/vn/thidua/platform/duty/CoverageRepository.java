package vn.thidua.platform.duty;

import io.micronaut.core.annotation.Introspected;
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
import vn.thidua.platform.publication.PlanId;

/** Reads how far those addressed by an agency's duties have come. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CoverageRepository extends GenericRepository<DutyRow, DutyId> {
    @Query(
            Resolved.CHOSEN
                    + """
                          WHERE d.tenant_id = :tenant AND d.id = :duty
                      ),
                      """
                    + Resolved.ROWS
                    + Resolved.NAMED
                    + """
                      SELECT under_id, duty_id, agency_id, bearer_id, due_on, status, link_id,
                          plan_id, title, number, symbol, issued_on, name
                      FROM named
                      WHERE name > :afterName OR (name = :afterName AND (agency_id > :afterAgency
                          OR (agency_id = :afterAgency AND bearer_id > :afterBearer)))
                      ORDER BY name, agency_id, bearer_id LIMIT :limit
                      """)
    List<CoverageLine> list(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            boolean everybody,
            DutyId duty,
            @Expandable Collection<CoverageStatus> statuses,
            String afterName,
            AgencyId afterAgency,
            AgencyId afterBearer,
            int limit);

    /** Of all standing duties under each of these plans, the first so many rows of each plan. */
    @Query(
            Resolved.CHOSEN
                    + """
                          WHERE d.tenant_id = :tenant AND d.plan_id IN (:plans)
                            AND d.withdrawn_at IS NULL
                      ),
                      """
                    + Resolved.ROWS
                    + Resolved.NAMED
                    + """
                      , numbered AS (
                          SELECT under_id, duty_id, agency_id, bearer_id, due_on, status,
                              link_id, plan_id, title, number, symbol, issued_on, name,
                              ROW_NUMBER() OVER (PARTITION BY under_id
                              ORDER BY name, agency_id, bearer_id, duty_id) AS nth
                          FROM named
                          WHERE name > :afterName OR (name = :afterName
                              AND (agency_id > :afterAgency OR (agency_id = :afterAgency
                              AND (bearer_id > :afterBearer OR (bearer_id = :afterBearer
                              AND duty_id > :afterDuty)))))
                      )
                      SELECT under_id, duty_id, agency_id, bearer_id, due_on, status, link_id,
                          plan_id, title, number, symbol, issued_on, name
                      FROM numbered
                      WHERE nth <= :limit
                      ORDER BY under_id, name, agency_id, bearer_id, duty_id
                      """)
    List<CoverageLine> listUnder(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            boolean everybody,
            @Expandable Collection<PlanId> plans,
            @Expandable Collection<CoverageStatus> statuses,
            String afterName,
            AgencyId afterAgency,
            AgencyId afterBearer,
            DutyId afterDuty,
            int limit);

    @Query(
            Resolved.CHOSEN
                    + """
                          WHERE d.tenant_id = :tenant AND d.id IN (:duties)
                      ),
                      """
                    + Resolved.ROWS
                    + """
                      SELECT duty_id, status, COUNT(*) AS agencies
                      FROM coverage
                      GROUP BY duty_id, status
                      ORDER BY duty_id, status
                      """)
    List<Count> count(
            TenantId tenant,
            AgencyId agency,
            LocalDate today,
            boolean everybody,
            @Expandable Collection<DutyId> duties);

    /** How many of those addressed by a duty stand there. */
    @Introspected
    record Count(DutyId dutyId, CoverageStatus status, int agencies) {}
}
