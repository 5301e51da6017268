package vn.thidua.tenants.unit;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitRepository extends GenericRepository<UnitRow, UnitId> {
    @Query(
            """
            INSERT INTO unit
                (tenant_id, id, parent_id, name, short_name, kind, position,
                 has_legal_personality, established_on, revision)
            VALUES (:tenantId, :id, :parentId, :name, :shortName, :kind, :position,
                :hasLegalPersonality, :establishedOn, 1)
            """)
    void insert(UnitRow unit);

    @Query(
            """
            UPDATE unit
            SET name = :name, short_name = :shortName, kind = :kind, position = :position,
                has_legal_personality = :legal, established_on = :establishedOn,
                revision = revision + 1
            WHERE tenant_id = :tenant AND id = :id
              AND revision = :expected AND dissolved_on IS NULL
            """)
    int change(
            TenantId tenant,
            UnitId id,
            int expected,
            String name,
            String shortName,
            UnitKind kind,
            int position,
            boolean legal,
            @Nullable LocalDate establishedOn);

    @Query(
            """
            UPDATE unit SET parent_id = :parent, position = :position, revision = revision + 1
            WHERE tenant_id = :tenant AND id = :id
              AND revision = :expected AND dissolved_on IS NULL
            """)
    int move(TenantId tenant, UnitId id, int expected, @Nullable UnitId parent, int position);

    @Query(
            """
            UPDATE unit SET dissolved_on = :on, revision = revision + 1
            WHERE tenant_id = :tenant AND id = :id
              AND revision = :expected AND dissolved_on IS NULL
            """)
    int close(TenantId tenant, UnitId id, int expected, LocalDate on);

    @Query(
            """
            SELECT id, parent_id, name, short_name, kind, position, has_legal_personality,
                established_on, dissolved_on, revision
            FROM unit
            WHERE tenant_id = :tenant AND id = :id
            """)
    Optional<Unit> find(TenantId tenant, UnitId id);

    @Query(
            """
            SELECT id, parent_id, name, short_name, kind, position, has_legal_personality,
                established_on, dissolved_on, revision
            FROM unit
            WHERE tenant_id = :tenant AND id IN (:ids)
            """)
    List<Unit> findAll(TenantId tenant, @Expandable Collection<UnitId> ids);

    @Query(
            """
            SELECT id, parent_id, name, short_name, kind, position, has_legal_personality,
                established_on, dissolved_on, revision
            FROM unit
            WHERE tenant_id = :tenant AND (:closedToo OR dissolved_on IS NULL)
              AND (position > :position OR (position = :position AND id > :id))
            ORDER BY position, id
            LIMIT :limit
            """)
    List<Unit> list(TenantId tenant, boolean closedToo, int position, UnitId id, int limit);

    @Query(
            """
            SELECT id, parent_id, name, short_name, kind, position, has_legal_personality,
                established_on, dissolved_on, revision
            FROM unit
            WHERE tenant_id = :tenant AND parent_key = :parent
              AND (:closedToo OR dissolved_on IS NULL)
              AND (position > :position OR (position = :position AND id > :id))
            ORDER BY position, id
            LIMIT :limit
            """)
    List<Unit> children(
            TenantId tenant, UnitId parent, boolean closedToo, int position, UnitId id, int limit);

    @Query(
            """
            SELECT id, parent_id, name, short_name, kind, position, has_legal_personality,
                established_on, dissolved_on, revision
            FROM unit
            WHERE tenant_id = :tenant AND parent_id IN (:parents) AND dissolved_on IS NULL
            ORDER BY position, id
            LIMIT 5000
            """)
    List<Unit> openUnderAll(TenantId tenant, @Expandable Collection<UnitId> parents);

    @Query(
            """
            SELECT COUNT(*) FROM unit
            WHERE tenant_id = :tenant AND parent_key = :parent AND open_name = :name
              AND id <> :except
            """)
    int bearersOf(TenantId tenant, UnitId parent, String name, UnitId except);

    @Query(
            """
            SELECT COUNT(*) FROM unit
            WHERE tenant_id = :tenant AND parent_id = :parent AND dissolved_on IS NULL
            """)
    int openUnder(TenantId tenant, UnitId parent);

    /** The unit itself, then the one above it, up to the agency. */
    @Query(
            """
            WITH RECURSIVE up (id, parent_id, depth) AS (
                SELECT u.id, u.parent_id, 1 FROM unit u
                WHERE u.tenant_id = :tenant AND u.id = :id
                UNION ALL
                SELECT u.id, u.parent_id, up.depth + 1
                FROM up JOIN unit u ON u.id = up.parent_id
                WHERE u.tenant_id = :tenant)
            SELECT id FROM up ORDER BY depth
            """)
    List<UnitId> upFrom(TenantId tenant, UnitId id);

    /** The levels of the part of the tree that begins with the unit; 1 if nothing is below it. */
    @Query(
            """
            WITH RECURSIVE down (id, depth) AS (
                SELECT u.id, 1 FROM unit u WHERE u.tenant_id = :tenant AND u.id = :id
                UNION ALL
                SELECT u.id, down.depth + 1
                FROM down JOIN unit u ON u.parent_id = down.id
                WHERE u.tenant_id = :tenant)
            SELECT MAX(depth) FROM down
            """)
    int levelsFrom(TenantId tenant, UnitId id);
}
