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

@JdbcRepository(dialect = Dialect.MYSQL)
interface AgencyRepository extends GenericRepository<AgencyRow, AgencyId> {
    @Query(
            """
            INSERT INTO agency (id, kind, established_on, dissolved_on, has_legal_personality)
            VALUES (:id, :kind, :establishedOn, :dissolvedOn, :hasLegalPersonality)
            """)
    void insert(AgencyRow agency);

    @Query(
            """
            INSERT INTO agency_name (agency_id, valid_from, valid_to, name, short_name)
            VALUES (:agencyId, :validFrom, NULL, :name, :shortName)
            """)
    void insertName(AgencyId agencyId, LocalDate validFrom, String name, String shortName);

    @Query(
            """
            INSERT INTO agency_identifier (agency_id, code, valid_from, valid_to)
            VALUES (:agencyId, :code, :validFrom, NULL)
            """)
    void insertIdentifier(AgencyId agencyId, String code, LocalDate validFrom);

    @Query(
            """
            UPDATE agency SET has_legal_personality = :personality
            WHERE id = :agency AND has_legal_personality <> :personality
            """)
    int setLegalPersonality(AgencyId agency, boolean personality);

    /** The oldest agency, which stands for what must be one among all agencies. */
    @Query("SELECT id FROM agency ORDER BY id LIMIT 1 FOR UPDATE")
    Optional<AgencyId> lockOldest();

    @Query("SELECT id FROM agency WHERE id = :id FOR UPDATE")
    Optional<AgencyId> lock(AgencyId id);

    /** How many others bear it on the day or after it. */
    @Query(
            """
            SELECT COUNT(*) FROM agency_identifier
            WHERE code = :code AND agency_id <> :agency
              AND (valid_to IS NULL OR valid_to >= :on)
            """)
    long bearersOf(String code, AgencyId agency, LocalDate on);

    @Query(
            """
            UPDATE agency_identifier SET valid_to = :last
            WHERE agency_id = :agency AND valid_to IS NULL
            """)
    void endIdentifier(AgencyId agency, LocalDate last);

    @Query("SELECT MAX(valid_from) FROM agency_name WHERE agency_id = :agency")
    LocalDate latestNameFrom(AgencyId agency);

    @Query(
            """
            UPDATE agency_name SET valid_to = :last
            WHERE agency_id = :agency AND valid_to IS NULL
            """)
    void endName(AgencyId agency, LocalDate last);

    @Query("UPDATE agency SET dissolved_on = :on WHERE id = :id AND dissolved_on IS NULL")
    void dissolve(AgencyId id, LocalDate on);

    @Query("SELECT COUNT(*) FROM agency WHERE id = :agency AND dissolved_on IS NULL")
    long countLiving(AgencyId agency);

    /** It was not dissolved, if it was on this day. */
    @Query("UPDATE agency SET dissolved_on = NULL WHERE id = :id AND dissolved_on = :on")
    int revive(AgencyId id, LocalDate on);

    @Query(
            AgencyLines.ALL
                    + """
                      WHERE a.id IN (:ids)
                      """)
    List<AgencyLine> list(@Expandable Collection<AgencyId> ids, LocalDate on);

    @Query(
            AgencyLines.ALL
                    + """
                      WHERE (:kind = '' OR a.kind = :kind)
                        AND n.name COLLATE utf8mb4_0900_ai_ci LIKE :words
                        AND (n.name > :afterName OR (n.name = :afterName AND a.id > :afterId))
                      ORDER BY n.name, a.id
                      LIMIT :limit
                      """)
    List<AgencyLine> search(
            String kind, String words, LocalDate on, String afterName, AgencyId afterId, int limit);
}
