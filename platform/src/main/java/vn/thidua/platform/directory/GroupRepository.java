package vn.thidua.platform.directory;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GroupRepository extends GenericRepository<EmulationGroup, GroupId> {
    @Query("INSERT INTO emulation_group (id, kind, name) VALUES (:id, :kind, :name)")
    void insert(EmulationGroup group);

    @Query("SELECT id, kind, name FROM emulation_group WHERE id = :id")
    Optional<EmulationGroup> find(GroupId id);

    @Query("SELECT id, kind, name FROM emulation_group WHERE id IN (:ids) ORDER BY id")
    List<EmulationGroup> list(@Expandable Collection<GroupId> ids);

    @Query(
            """
            INSERT INTO group_member (group_id, year, agency_id, role)
            VALUES (:groupId, :year, :agencyId, :role)
            ON DUPLICATE KEY UPDATE role = :role
            """)
    void seat(GroupId groupId, int year, AgencyId agencyId, GroupRole role);

    @Query(
            """
            SELECT g.id, g.kind, g.name
            FROM emulation_group g JOIN group_member m ON m.group_id = g.id
            WHERE m.agency_id = :agency AND m.year = :year
            ORDER BY g.name, g.id
            LIMIT 100
            """)
    List<EmulationGroup> listOf(AgencyId agency, int year);

    @Query(
            """
            SELECT group_id, year, agency_id, role
            FROM group_member
            WHERE group_id = :group AND year = :year
            ORDER BY FIELD(role, 'LEAD', 'DEPUTY_LEAD', 'MEMBER'), agency_id
            LIMIT 1000
            """)
    List<GroupMemberRow> members(GroupId group, int year);

    @Query(
            """
            SELECT group_id, year, agency_id, role
            FROM group_member
            WHERE group_id = :group AND year = :year AND agency_id = :agency
            """)
    Optional<GroupMemberRow> find(GroupId group, int year, AgencyId agency);

    /** The seats of an agency in this year and later. */
    @Query(
            """
            SELECT group_id, year, agency_id, role
            FROM group_member
            WHERE agency_id = :agency AND year >= :year
            ORDER BY year, group_id
            LIMIT 1000
            """)
    List<GroupMemberRow> listFrom(AgencyId agency, int year);

    /** Takes a seat away, if it still has this role. */
    @Query(
            """
            DELETE FROM group_member
            WHERE group_id = :group AND year = :year AND agency_id = :agency AND role = :role
            """)
    int unseat(GroupId group, int year, AgencyId agency, GroupRole role);

    /** Gives a seat back, unless there is one. */
    @Query(
            """
            INSERT IGNORE INTO group_member (group_id, year, agency_id, role)
            VALUES (:group, :year, :agency, :role)
            """)
    int reseat(GroupId group, int year, AgencyId agency, GroupRole role);
}
