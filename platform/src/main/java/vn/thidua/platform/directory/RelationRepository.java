package vn.thidua.platform.directory;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RelationRepository extends GenericRepository<RelationRow, UUID> {
    @Query(
            """
            INSERT INTO agency_relation
                (id, superior_id, subordinate_id, kind, valid_from, valid_to)
            VALUES (:id, :superiorId, :subordinateId, :kind, :validFrom, :validTo)
            """)
    void insert(RelationRow relation);

    @Query(
            """
            SELECT COUNT(*) FROM agency_relation
            WHERE superior_id = :superior AND subordinate_id = :subordinate AND kind = :kind
              AND valid_from <= :on AND (valid_to IS NULL OR valid_to >= :on)
            """)
    long countOn(AgencyId superior, AgencyId subordinate, RelationKind kind, LocalDate on);

    @Query(
            """
            UPDATE agency_relation SET valid_to = :last
            WHERE (superior_id = :agency OR subordinate_id = :agency) AND valid_from <= :last
              AND (valid_to IS NULL OR valid_to > :last)
            """)
    void endAll(AgencyId agency, LocalDate last);

    /** Those of the agency that go on after the day, up and down. */
    @Query(
            """
            SELECT id, superior_id, subordinate_id, kind, valid_from, valid_to
            FROM agency_relation
            WHERE (superior_id = :agency OR subordinate_id = :agency) AND valid_from <= :last
              AND (valid_to IS NULL OR valid_to > :last)
            ORDER BY id
            LIMIT 10000
            """)
    List<RelationRow> standing(AgencyId agency, LocalDate last);

    @Query("UPDATE agency_relation SET valid_to = :last WHERE id = :relation")
    int endOne(@TypeDef(type = DataType.BYTE_ARRAY) UUID relation, LocalDate last);

    /** It goes on as it was to, if it still ends on this day. */
    @Query(
            """
            UPDATE agency_relation SET valid_to = :was WHERE id = :relation AND valid_to = :ended
            """)
    int goOn(
            @TypeDef(type = DataType.BYTE_ARRAY) UUID relation,
            LocalDate ended,
            @Nullable LocalDate was);

    @Query("DELETE FROM agency_relation WHERE id = :relation")
    int delete(@TypeDef(type = DataType.BYTE_ARRAY) UUID relation);

    @Query(
            """
            UPDATE agency_relation SET valid_to = :last
            WHERE superior_id = :superior AND subordinate_id = :subordinate AND kind = :kind
              AND valid_from <= :last AND (valid_to IS NULL OR valid_to > :last)
            """)
    int end(AgencyId superior, AgencyId subordinate, RelationKind kind, LocalDate last);

    @Query(
            """
            WITH RECURSIVE above (id) AS (
                SELECT CAST(:agency AS BINARY(16))
                UNION
                SELECT r.superior_id FROM agency_relation r
                JOIN above ON r.subordinate_id = above.id
                WHERE r.kind = :kind AND (r.valid_to IS NULL OR r.valid_to >= :on)
            )
            SELECT id FROM above
            """)
    List<AgencyId> above(AgencyId agency, RelationKind kind, LocalDate on);

    @Query(
            """
            SELECT id, superior_id, subordinate_id, kind, valid_from, valid_to
            FROM agency_relation
            WHERE subordinate_id IN (:subordinates)
              AND valid_from <= :on AND (valid_to IS NULL OR valid_to >= :on)
            ORDER BY subordinate_id, kind, superior_id
            LIMIT 1000
            """)
    List<RelationRow> superiors(@Expandable Collection<AgencyId> subordinates, LocalDate on);

    @Query(
            """
            SELECT id, superior_id, subordinate_id, kind, valid_from, valid_to
            FROM agency_relation
            WHERE superior_id = :superior
              AND valid_from <= :on AND (valid_to IS NULL OR valid_to >= :on)
            ORDER BY subordinate_id, kind
            LIMIT 1000
            """)
    List<RelationRow> subordinates(AgencyId superior, LocalDate on);

    /** One, if the agency stands under the other on one of these days, in whichever lines. */
    @Query(
            """
            WITH RECURSIVE above (id) AS (
                SELECT superior_id FROM agency_relation
                WHERE subordinate_id = :agency
                  AND ((valid_from <= :on AND (valid_to IS NULL OR valid_to >= :on))
                    OR (valid_from <= :today AND (valid_to IS NULL OR valid_to >= :today)))
                UNION
                SELECT r.superior_id FROM agency_relation r
                JOIN above ON r.subordinate_id = above.id
                WHERE (r.valid_from <= :on AND (r.valid_to IS NULL OR r.valid_to >= :on))
                  OR (r.valid_from <= :today AND (r.valid_to IS NULL OR r.valid_to >= :today))
            )
            SELECT COUNT(*) FROM above WHERE id = :superior AND id <> :agency
            """)
    long countAbove(AgencyId agency, AgencyId superior, LocalDate on, LocalDate today);
}
