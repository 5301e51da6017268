package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BallotRepository extends GenericRepository<BallotRow, CouncilSessionId> {
    /** Ballots, to be chosen from. */
    String BALLOTS =
            """
            SELECT tenant_id, session_id, matter_id, round, mode, percent_min, source, trust,
                poll_ends_on, state, votes_for, votes_against, votes_blank, runoff
            FROM council_ballot
            """;

    @Query(
            """
            INSERT INTO council_ballot (tenant_id, session_id, matter_id, round, mode,
                percent_min, source, trust, poll_ends_on, state, votes_for, votes_against,
                votes_blank, runoff)
            VALUES (:tenantId, :sessionId, :matterId, :round, :mode, :percentMin, :source,
                :trust, :pollEndsOn, :state, :votesFor, :votesAgainst, :votesBlank,
                :runoff)
            """)
    void insertAll(Collection<BallotRow> rows);

    @Query(
            BALLOTS
                    + """
            WHERE tenant_id = :tenant AND session_id IN (:sessions)
            ORDER BY session_id, matter_id, round
            """)
    List<BallotRow> list(TenantId tenant, @Expandable Collection<CouncilSessionId> sessions);

    /** The last ballot on a matter, held until the transaction ends. */
    @Query(
            BALLOTS
                    + """
            WHERE tenant_id = :tenant AND session_id = :session AND matter_id = :matter
            ORDER BY round DESC
            LIMIT 1
            FOR UPDATE
            """)
    Optional<BallotRow> lock(TenantId tenant, CouncilSessionId session, MatterId matter);

    /** One statement for every choice, so that no list of statements tells them apart. */
    @Query(
            """
            UPDATE council_ballot
            SET votes_for = votes_for + :yes, votes_against = votes_against + :no,
                votes_blank = votes_blank + :blank
            WHERE tenant_id = :tenant AND session_id = :session AND matter_id = :matter
              AND round = :round AND state = 'OPEN'
            """)
    int count(
            TenantId tenant,
            CouncilSessionId session,
            MatterId matter,
            int round,
            int yes,
            int no,
            int blank);

    @Query(
            """
            UPDATE council_ballot SET state = 'CLOSED'
            WHERE tenant_id = :tenant AND session_id = :session
              AND matter_id IN (:matters) AND state = 'OPEN'
            """)
    int close(TenantId tenant, CouncilSessionId session, @Expandable Collection<MatterId> matters);

    @Query(
            """
            UPDATE council_ballot SET state = 'ANNULLED'
            WHERE tenant_id = :tenant AND session_id = :session
              AND matter_id IN (:matters) AND state <> 'ANNULLED'
            """)
    int annul(TenantId tenant, CouncilSessionId session, @Expandable Collection<MatterId> matters);

    /** No ballot counts any more that has only parted those with the same votes. */
    @Query(
            """
            UPDATE council_ballot SET state = 'ANNULLED'
            WHERE tenant_id = :tenant AND session_id = :session AND runoff = TRUE
              AND state <> 'ANNULLED'
            """)
    int annulRunoffs(TenantId tenant, CouncilSessionId session);

    /** What is still being voted on does not count. */
    @Query(
            """
            UPDATE council_ballot SET state = 'ANNULLED'
            WHERE tenant_id = :tenant AND session_id = :session AND state = 'OPEN'
            """)
    int annulOpen(TenantId tenant, CouncilSessionId session);
}
