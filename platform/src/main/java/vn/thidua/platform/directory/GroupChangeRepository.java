package vn.thidua.platform.directory;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was done to groups: written once, never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GroupChangeRepository extends GenericRepository<GroupChange, GroupId> {
    @Query(
            """
            INSERT INTO group_change (
                group_id, id, kind, year, agency_id, role, since_on, was, changed_at, changed_by,
                changed_in)
            VALUES (
                :groupId, :id, :kind, :year, :agencyId, :role, :sinceOn, :was, :changedAt,
                :changedBy, :changedIn)
            """)
    void insert(GroupChange change);

    /** The newest first, so many of each group. */
    @Query(
            """
            WITH numbered AS (
                SELECT c.group_id, c.id, c.kind, c.year, c.agency_id, c.role, c.since_on, c.was,
                    c.changed_at, c.changed_by, c.changed_in,
                    ROW_NUMBER() OVER (PARTITION BY c.group_id ORDER BY c.id DESC) AS nth
                FROM group_change c
                WHERE c.group_id IN (:groups) AND c.id < :before
            )
            SELECT group_id, id, kind, year, agency_id, role, since_on, was, changed_at,
                changed_by, changed_in
            FROM numbered
            WHERE nth <= :limit
            ORDER BY group_id, id DESC
            """)
    List<GroupChange> list(
            @Expandable Collection<GroupId> groups,
            @TypeDef(type = DataType.BYTE_ARRAY) UUID before,
            int limit);
}
