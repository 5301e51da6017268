package vn.thidua.platform.directory;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GroupRepository extends GenericRepository<EmulationGroup, GroupId> {
    @Query(
            """
            INSERT INTO emulation_group (id, kind, name, founder_id)
            VALUES (:id, :kind, :name, :founder)
            """)
    void insert(EmulationGroup group);

    @Query("UPDATE emulation_group SET name = :name WHERE id = :group")
    void rename(GroupId group, String name);

    @Query("SELECT id, kind, name, founder_id AS founder FROM emulation_group WHERE id = :id")
    Optional<EmulationGroup> find(GroupId id);

    @Query(
            """
            SELECT id, kind, name, founder_id AS founder
            FROM emulation_group WHERE id IN (:ids) ORDER BY id
            """)
    List<EmulationGroup> list(@Expandable Collection<GroupId> ids);

    @Query(
            """
            SELECT g.id, g.kind, g.name, g.founder_id AS founder
            FROM emulation_group g
            WHERE (:kind IS NULL OR g.kind = :kind)
              AND (:founder IS NULL OR g.founder_id = :founder)
              AND g.name COLLATE utf8mb4_0900_ai_ci LIKE :words
              AND (g.name > :afterName OR (g.name = :afterName AND g.id > :after))
            ORDER BY g.name, g.id
            LIMIT :limit
            """)
    List<EmulationGroup> search(
            @Nullable GroupKind kind,
            @Nullable AgencyId founder,
            String words,
            String afterName,
            GroupId after,
            int limit);

    @Query(
            """
            SELECT DISTINCT g.id, g.kind, g.name, g.founder_id AS founder
            FROM emulation_group g JOIN group_member m ON m.group_id = g.id
            WHERE m.agency_id = :agency AND m.year = :year
            ORDER BY g.name, g.id
            LIMIT 100
            """)
    List<EmulationGroup> listOf(AgencyId agency, int year);
}
