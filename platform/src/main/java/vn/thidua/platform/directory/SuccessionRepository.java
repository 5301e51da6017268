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

@JdbcRepository(dialect = Dialect.MYSQL)
interface SuccessionRepository extends GenericRepository<SuccessionRow, UUID> {
    @Query(
            """
            INSERT INTO agency_succession
                (id, event, predecessor_id, successor_id, happened_on, legal_basis)
            VALUES (:id, :event, :predecessorId, :successorId, :happenedOn, :legalBasis)
            """)
    void insert(SuccessionRow succession);

    @Query(
            """
            SELECT COUNT(*) FROM agency_succession
            WHERE predecessor_id = :predecessor AND successor_id = :successor
            """)
    long count(AgencyId predecessor, AgencyId successor);

    @Query(
            """
            WITH RECURSIVE heir (id) AS (
                SELECT CAST(:agency AS BINARY(16))
                UNION
                SELECT s.successor_id FROM agency_succession s
                JOIN heir ON s.predecessor_id = heir.id
            )
            SELECT id FROM heir
            """)
    List<AgencyId> heirsOf(AgencyId agency);

    @Query(
            """
            WITH RECURSIVE forebear (id) AS (
                SELECT CAST(:agency AS BINARY(16))
                UNION
                SELECT s.predecessor_id FROM agency_succession s
                JOIN forebear ON s.successor_id = forebear.id
            )
            SELECT id FROM forebear
            """)
    List<AgencyId> forebearsOf(AgencyId agency);

    @Query(
            """
            SELECT id, event, predecessor_id, successor_id, happened_on, legal_basis
            FROM agency_succession
            WHERE predecessor_id IN (:agencies) OR successor_id IN (:agencies)
            ORDER BY happened_on, id
            LIMIT 1000
            """)
    List<SuccessionRow> list(@Expandable Collection<AgencyId> agencies);

    @Query("DELETE FROM agency_succession WHERE id = :succession")
    int delete(@TypeDef(type = DataType.BYTE_ARRAY) UUID succession);
}
