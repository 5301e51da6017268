package vn.thidua.infra.outbox;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ParcelRepository extends GenericRepository<Parcel, ParcelId> {
    @Query(
            """
            INSERT INTO outbox (id, kind, detail, made_at, due_at, attempts, problem)
            VALUES (:id, :kind, :detail, :madeAt, :dueAt, :attempts, :problem)
            """)
    void insert(Parcel parcel);

    @Query(
            """
            SELECT id, kind, detail, made_at, due_at, attempts, problem
            FROM outbox WHERE due_at <= :now AND kind IN (:kinds)
            ORDER BY due_at, id
            LIMIT :limit
            """)
    List<Parcel> listDue(Instant now, @Expandable Collection<String> kinds, int limit);

    /** One of several that saw this number of attempts moves it on, and that one carries it. */
    @Query(
            """
            UPDATE outbox SET attempts = attempts + 1, due_at = :until
            WHERE id = :id AND attempts = :seen AND due_at <= :now
            """)
    int claim(ParcelId id, int seen, Instant until, Instant now);

    @Query("DELETE FROM outbox WHERE id = :id")
    void delete(ParcelId id);

    /** Puts it off, or gives it up, unless somebody else has begun to carry it meanwhile. */
    @Query(
            """
            UPDATE outbox SET due_at = :dueAt, problem = :problem
            WHERE id = :id AND attempts = :attempts
            """)
    int postpone(ParcelId id, int attempts, @Nullable Instant dueAt, String problem);

    @Query("SELECT COUNT(*) FROM outbox WHERE due_at <= :now")
    long countDue(Instant now);

    @Query("SELECT due_at FROM outbox WHERE due_at <= :now ORDER BY due_at, id LIMIT 1")
    Optional<Instant> findOldestDue(Instant now);

    @Query("SELECT COUNT(*) FROM outbox WHERE due_at IS NULL")
    long countGivenUp();
}
