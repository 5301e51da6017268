package vn.thidua.platform.merger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;

/** Keeps what was sent to the successors of closed agencies; each row is the successor's. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HandoverRepository extends GenericRepository<HandoverRow, HandoverId> {
    @Query(
            """
            INSERT INTO handover (
                tenant_id, id, merger_id, group_id, from_id, matter, subject_id, title, year,
                kind_name, body_format, body, state, sent_at, plan_id)
            VALUES (
                :tenantId, :id, :mergerId, :groupId, :fromId, :matter, :subjectId, :title, :year,
                :kindName, :bodyFormat, :body, :state, :sentAt, :planId)
            """)
    void insertAll(Collection<HandoverRow> handovers);

    @Query("DELETE FROM handover WHERE tenant_id = :tenant AND merger_id = :merger")
    void deleteOf(TenantId tenant, MergerId merger);

    /** The newest first. */
    @Query(
            """
            SELECT id, merger_id AS merger, group_id AS emulation_group, from_id AS predecessor,
                matter, title, year, kind_name, state, sent_at, plan_id AS plan
            FROM handover
            WHERE tenant_id = :tenant AND id < :before AND (:state IS NULL OR state = :state)
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<Handover> list(
            TenantId tenant, HandoverId before, @Nullable HandoverState state, int limit);

    @Query(
            """
            SELECT id, merger_id AS merger, group_id AS emulation_group, from_id AS predecessor,
                matter, title, year, kind_name, state, sent_at, plan_id AS plan
            FROM handover
            WHERE tenant_id = :tenant AND id = :handover
            """)
    Optional<Handover> find(TenantId tenant, HandoverId handover);

    /** With its text, until the transaction ends. */
    @Query(
            """
            SELECT tenant_id, id, merger_id, group_id, from_id, matter, subject_id, title, year,
                kind_name, body_format, body, state, sent_at, plan_id
            FROM handover
            WHERE tenant_id = :tenant AND id = :handover
            FOR UPDATE
            """)
    Optional<HandoverRow> lock(TenantId tenant, HandoverId handover);

    @Query(
            """
            UPDATE handover SET state = 'TAKEN_IN', plan_id = :plan
            WHERE tenant_id = :tenant AND id = :handover AND state IN ('WAITING', 'PUT_ASIDE')
            """)
    int takeIn(TenantId tenant, HandoverId handover, PlanId plan);

    @Query(
            """
            UPDATE handover SET state = 'PUT_ASIDE'
            WHERE tenant_id = :tenant AND id = :handover AND state = 'WAITING'
            """)
    int putAside(TenantId tenant, HandoverId handover);

    /** The tenant that an agency is, while it works. */
    @Query("SELECT id FROM tenant WHERE agency_id = :agency AND status = 'ACTIVE'")
    Optional<TenantId> findWorking(AgencyId agency);

    /** What an agency has sent as a group's lead, the newest first. */
    @Query(
            """
            SELECT id, merger_id AS merger, group_id AS emulation_group, from_id AS predecessor,
                matter, title, year, kind_name, state, sent_at, plan_id AS plan
            FROM handover
            WHERE from_id = :agency AND group_id IS NOT NULL AND id < :before
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<Handover> listSent(AgencyId agency, HandoverId before, int limit);

    /** The plan that an agency has sent as a group's lead, until the transaction ends. */
    @Query(
            """
            SELECT subject_id
            FROM handover
            WHERE from_id = :agency AND id = :handover AND group_id IS NOT NULL
            FOR UPDATE
            """)
    Optional<PlanId> lockSent(AgencyId agency, HandoverId handover);

    @Query(
            """
            UPDATE handover SET state = 'RECALLED'
            WHERE from_id = :agency AND id = :handover AND group_id IS NOT NULL
              AND state IN ('WAITING', 'PUT_ASIDE')
            """)
    int recall(AgencyId agency, HandoverId handover);
}
