package vn.thidua.platform.tally;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.AuditDifference;

@CrossesTenants("the program itself compares sums; the log names what is wrong and nothing else")
@JdbcRepository(dialect = Dialect.MYSQL)
interface TallyCheckRepository extends GenericRepository<TallyCheckPlace, Integer> {

    /** Holds the place until the transaction ends; nothing if another instance holds it. */
    @Query("SELECT id, after_node FROM tally_check WHERE id = 1 FOR UPDATE SKIP LOCKED")
    Optional<TallyCheckPlace> hold();

    @Query(
            """
            UPDATE tally_check
            SET after_node = :afterNode, rounds = rounds + :rounds, checked_at = :checkedAt
            WHERE id = 1
            """)
    void move(NodeId afterNode, int rounds, Instant checkedAt);

    @Query("SELECT checked_at FROM tally_check WHERE id = 1 AND checked_at IS NOT NULL")
    Optional<Instant> findCheckedAt();

    @Query("SELECT rounds FROM tally_check WHERE id = 1")
    long countRounds();

    /** The next plans and agencies for which anything was ever counted. */
    @Query(
            """
            SELECT u.node_id
            FROM (
                (SELECT DISTINCT t.node_id FROM tally t WHERE t.node_id > :after
                 ORDER BY t.node_id LIMIT :limit)
                UNION
                (SELECT DISTINCT f.node_id FROM tally_fact f WHERE f.node_id > :after
                 ORDER BY f.node_id LIMIT :limit)
            ) u
            ORDER BY u.node_id
            LIMIT :limit
            """)
    List<NodeId> listNodes(NodeId after, int limit);

    /** Of plans and agencies after one up to another, the first sums that the ledger denies. */
    @Query(
            """
            SELECT CONCAT_WS(' ', HEX(u.node_id), u.year, u.matter, NULLIF(u.award, ''),
                    NULLIF(u.form, ''), NULLIF(u.level, ''), NULLIF(u.subject_kind, '')) AS place,
                CAST(SUM(u.kept) AS CHAR) AS found, CAST(SUM(u.made) AS CHAR) AS expected
            FROM (
                SELECT t.node_id, t.year, t.matter, t.award, t.form, t.level, t.subject_kind,
                    t.amount AS kept, 0 AS made
                FROM tally t
                WHERE t.node_id > :after AND t.node_id <= :last
                UNION ALL
                SELECT f.node_id, f.year, f.matter, f.award, f.form, f.level, f.subject_kind,
                    0, f.delta
                FROM tally_fact f
                WHERE f.node_id > :after AND f.node_id <= :last
            ) u
            GROUP BY u.node_id, u.year, u.matter, u.award, u.form, u.level, u.subject_kind
            HAVING SUM(u.kept) <> SUM(u.made)
            ORDER BY u.node_id, u.year, u.matter, u.award, u.form, u.level, u.subject_kind
            LIMIT :limit
            """)
    List<AuditDifference> list(NodeId after, NodeId last, int limit);
}
