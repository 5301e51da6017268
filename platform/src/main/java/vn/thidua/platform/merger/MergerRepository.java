package vn.thidua.platform.merger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.AccountId;

/** Keeps mergers and splits. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MergerRepository extends GenericRepository<MergerRow, MergerId> {
    @Query(
            """
            INSERT INTO merger (
                id, event, happened_on, legal_basis, merged_at, merged_by, undone_at)
            VALUES (
                :id, :event, :happenedOn, :legalBasis, :mergedAt, :mergedBy, :undoneAt)
            """)
    void insert(MergerRow merger);

    @Query(
            """
            SELECT id, event, happened_on, legal_basis, merged_at, merged_by, undone_at
            FROM merger WHERE id = :merger
            """)
    Optional<MergerRow> find(MergerId merger);

    @Query(
            """
            SELECT id, event, happened_on, legal_basis, merged_at, merged_by, undone_at
            FROM merger WHERE id < :before
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<MergerRow> list(MergerId before, int limit);

    /** It is undone, and who did it. */
    @Query(
            """
            UPDATE merger SET undone_at = :now, undone_by = :account
            WHERE id = :merger AND undone_at IS NULL
            """)
    void undo(MergerId merger, Instant now, AccountId account);
}
