package vn.thidua.platform.directory;

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

/** Keeps who sits in which group, in which year, from which day to which. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SeatRepository extends GenericRepository<GroupMemberRow, GroupId> {
    @Query(
            """
            INSERT INTO group_member (group_id, year, agency_id, role, since_on, until_on)
            VALUES (:groupId, :year, :agencyId, :role, :sinceOn, :untilOn)
            """)
    void insertAll(Collection<GroupMemberRow> seats);

    /** Takes away what an agency's seat in a year was to be from a day on. */
    @Query(
            """
            DELETE FROM group_member
            WHERE group_id = :group AND year = :year AND agency_id = :agency
              AND since_on >= :day
            """)
    int deleteFrom(GroupId group, int year, AgencyId agency, LocalDate day);

    /** Ends a seat that lasts beyond this day. */
    @Query(
            """
            UPDATE group_member SET until_on = :last
            WHERE group_id = :group AND year = :year AND agency_id = :agency
              AND since_on <= :last AND (until_on IS NULL OR until_on > :last)
            """)
    int end(GroupId group, int year, AgencyId agency, LocalDate last);

    /** The standing seats of a year: those that last to its end. */
    @Query(
            """
            SELECT group_id, year, agency_id, role, since_on, until_on
            FROM group_member
            WHERE group_id = :group AND year = :year AND until_on IS NULL
            ORDER BY FIELD(role, 'LEAD', 'DEPUTY_LEAD', 'MEMBER'), agency_id
            LIMIT 1000
            """)
    List<GroupMemberRow> standing(GroupId group, int year);

    /** The same of agencies that exist on a day. */
    @Query(
            """
            SELECT m.group_id, m.year, m.agency_id, m.role, m.since_on, m.until_on
            FROM group_member m JOIN agency a ON a.id = m.agency_id
            WHERE m.group_id = :group AND m.year = :year AND m.until_on IS NULL
              AND (a.dissolved_on IS NULL OR a.dissolved_on > :on)
            ORDER BY m.agency_id
            LIMIT 1000
            """)
    List<GroupMemberRow> standing(GroupId group, int year, LocalDate on);

    /** Every seat that an agency has in a group and year, in order of days. */
    @Query(
            """
            SELECT group_id, year, agency_id, role, since_on, until_on
            FROM group_member
            WHERE group_id = :group AND year = :year AND agency_id = :agency
            ORDER BY since_on
            LIMIT 400
            """)
    List<GroupMemberRow> list(GroupId group, int year, AgencyId agency);

    /** Who leads a group on this day of a year or later in it. */
    @Query(
            """
            SELECT group_id, year, agency_id, role, since_on, until_on
            FROM group_member
            WHERE group_id = :group AND year = :year AND role = 'LEAD'
              AND (until_on IS NULL OR until_on >= :day)
            ORDER BY since_on, agency_id
            LIMIT 400
            """)
    List<GroupMemberRow> leadsFrom(GroupId group, int year, LocalDate day);

    /** What an agency is in a group on a day; nothing once it is dissolved. */
    @Query(
            """
            SELECT m.group_id, m.year, m.agency_id, m.role, m.since_on, m.until_on
            FROM group_member m JOIN agency a ON a.id = m.agency_id
            WHERE m.group_id = :group AND m.year = YEAR(:on) AND m.agency_id = :agency
              AND m.since_on <= :on AND (m.until_on IS NULL OR m.until_on >= :on)
              AND (a.dissolved_on IS NULL OR a.dissolved_on > :on)
            """)
    Optional<GroupMemberRow> findOn(GroupId group, AgencyId agency, LocalDate on);

    /** Who leads a group on a day; nobody once the lead is dissolved. */
    @Query(
            """
            SELECT m.agency_id
            FROM group_member m JOIN agency a ON a.id = m.agency_id
            WHERE m.group_id = :group AND m.year = YEAR(:on) AND m.role = 'LEAD'
              AND m.since_on <= :on AND (m.until_on IS NULL OR m.until_on >= :on)
              AND (a.dissolved_on IS NULL OR a.dissolved_on > :on)
            """)
    Optional<AgencyId> findLead(GroupId group, LocalDate on);

    @Query(
            """
            SELECT COUNT(*) FROM group_member
            WHERE group_id = :group AND year = :year AND agency_id = :agency
            """)
    long count(GroupId group, int year, AgencyId agency);

    /** How many seats an agency has and has had in a group. */
    @Query("SELECT COUNT(*) FROM group_member WHERE group_id = :group AND agency_id = :agency")
    long count(GroupId group, AgencyId agency);

    @Query("SELECT COUNT(*) FROM group_member WHERE group_id = :group AND year = :year")
    long count(GroupId group, int year);

    /** The standing seats of an agency in this year and later. */
    @Query(
            """
            SELECT group_id, year, agency_id, role, since_on, until_on
            FROM group_member
            WHERE agency_id = :agency AND year >= :year AND until_on IS NULL
            ORDER BY year, group_id
            LIMIT 1000
            """)
    List<GroupMemberRow> listFrom(AgencyId agency, int year);

    /** Takes a standing seat away, if it still has this role. */
    @Query(
            """
            DELETE FROM group_member
            WHERE group_id = :group AND year = :year AND agency_id = :agency AND role = :role
              AND until_on IS NULL
            """)
    int unseat(GroupId group, int year, AgencyId agency, GroupRole role);

    /** Gives a seat back for the whole year, unless there is one. */
    @Query(
            """
            INSERT IGNORE INTO group_member (group_id, year, agency_id, role, since_on)
            VALUES (:group, :year, :agency, :role, MAKEDATE(:year, 1))
            """)
    int reseat(GroupId group, int year, AgencyId agency, GroupRole role);

    /** Seats of these groups, the latest year first and its lead at the top, so many of each. */
    @Query(
            """
            WITH seat AS (
                SELECT m.group_id, m.year, m.agency_id, m.role, m.since_on, m.until_on,
                    CONCAT(9999 - m.year, FIELD(m.role, 'LEAD', 'DEPUTY_LEAD', 'MEMBER'),
                        m.since_on, HEX(m.agency_id)) AS place
                FROM group_member m JOIN agency a ON a.id = m.agency_id
                WHERE m.group_id IN (:groups)
                  AND (:year IS NULL OR m.year = :year)
                  AND (:role IS NULL OR m.role = :role)
                  AND (:on IS NULL OR (m.year = YEAR(:on) AND m.since_on <= :on
                      AND (m.until_on IS NULL OR m.until_on >= :on)
                      AND (a.dissolved_on IS NULL OR a.dissolved_on > :on)))
            ),
            numbered AS (
                SELECT group_id, year, agency_id, role, since_on, until_on, place,
                    ROW_NUMBER() OVER (PARTITION BY group_id ORDER BY place) AS nth
                FROM seat WHERE place > :after
            )
            SELECT group_id, year, agency_id, role, since_on, until_on, place
            FROM numbered
            WHERE nth <= :limit
            ORDER BY group_id, place
            """)
    List<SeatLine> list(
            @Expandable Collection<GroupId> groups,
            @Nullable Integer year,
            @Nullable GroupRole role,
            @Nullable LocalDate on,
            String after,
            int limit);

    /** Where an agency sits and has sat, the latest year first. */
    @Query(
            """
            WITH seat AS (
                SELECT m.group_id, m.year, m.agency_id, m.role, m.since_on, m.until_on,
                    CONCAT(9999 - m.year, HEX(m.group_id), m.since_on) AS place
                FROM group_member m
                WHERE m.agency_id = :agency AND (:year IS NULL OR m.year = :year)
            )
            SELECT group_id, year, agency_id, role, since_on, until_on, place
            FROM seat
            WHERE place > :after
            ORDER BY place
            LIMIT :limit
            """)
    List<SeatLine> listOf(AgencyId agency, @Nullable Integer year, String after, int limit);

    /** All seats of the groups in which these agencies sit in these years, the lead first. */
    @Query(
            """
            SELECT i.agency_id AS speaker_id, g.id AS group_id, g.name, m.year,
                m.agency_id, m.role, m.since_on, m.until_on
            FROM group_member i
            JOIN emulation_group g ON g.id = i.group_id
            JOIN group_member m ON m.group_id = i.group_id AND m.year = i.year
            WHERE i.agency_id IN (:speakers) AND i.year IN (:years)
            ORDER BY FIELD(m.role, 'LEAD', 'DEPUTY_LEAD', 'MEMBER'), g.id, m.year, m.agency_id,
                m.since_on, i.agency_id
            LIMIT 10000
            """)
    List<SpeakersSeatLine> listBeside(
            @Expandable Collection<AgencyId> speakers, @Expandable Collection<Integer> years);
}
