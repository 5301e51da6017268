package vn.thidua.infra.lesson;

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

/**
 * Lesson 4: a repository is a package-private interface; every method has its statement written
 * above it, and its parameters are named as the statement names them.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PaperRepository extends GenericRepository<Paper, PaperId> {

    /** An insert takes the record; parameters are named after its components. */
    @Query(
            """
            INSERT INTO lesson_paper (
                id, owner_id, title, shade, written_at, due_on, weight, parent, sealed_on,
                margin, read_at, open, revision, pages, body)
            VALUES (
                :id, :ownerId, :title, :shade, :writtenAt, :dueOn, :weight, :parent, :sealedOn,
                :margin, :readAt, :open, :revision, :pages, :body)
            """)
    void insert(Paper paper);

    /** Many records are one batch, which the driver sends as one statement. */
    @Query(
            """
            INSERT INTO lesson_paper (
                id, owner_id, title, shade, written_at, due_on, weight, parent, sealed_on,
                margin, read_at, open, revision, pages, body)
            VALUES (
                :id, :ownerId, :title, :shade, :writtenAt, :dueOn, :weight, :parent, :sealedOn,
                :margin, :readAt, :open, :revision, :pages, :body)
            """)
    void insertAll(Collection<Paper> papers);

    @Query(
            """
            SELECT id, owner_id, title, shade, written_at, due_on, weight, parent, sealed_on,
                margin, read_at, open, revision, pages, body
            FROM lesson_paper
            WHERE owner_id = :owner AND id = :id
            """)
    Optional<Paper> find(OwnerId owner, PaperId id);

    @Query(
            """
            SELECT id, owner_id, title, shade, written_at, due_on, weight, parent, sealed_on,
                margin, read_at, open, revision, pages, body
            FROM lesson_paper
            WHERE owner_id = :owner AND id IN (:ids)
            ORDER BY id
            """)
    List<Paper> list(OwnerId owner, @Expandable Collection<PaperId> ids);

    /** Not the whole row: a record of its own, marked Introspected. */
    @Query(
            """
            SELECT p.id, p.title, p.parent,
                (SELECT COUNT(*) FROM lesson_paper s
                 WHERE s.owner_id = :owner AND s.parent = p.parent) AS siblings
            FROM lesson_paper p
            WHERE p.owner_id = :owner AND (:after IS NULL OR p.id > :after)
            ORDER BY p.id
            LIMIT :limit
            """)
    List<Paper.Line> lines(OwnerId owner, @Nullable PaperId after, int limit);

    /** A state change is one statement; the count of rows tells whether it happened. */
    @Query(
            """
            UPDATE lesson_paper SET open = FALSE, revision = revision + 1, read_at = :now
            WHERE owner_id = :owner AND id = :id AND revision = :revision AND open
            """)
    int shut(OwnerId owner, PaperId id, int revision, Instant now);

    @Query(
            """
            SELECT id FROM lesson_paper WHERE owner_id = :owner AND shade = :shade
            ORDER BY id LIMIT 100
            """)
    List<PaperId> ids(OwnerId owner, Paper.Shade shade);

    @Query("SELECT COUNT(*) FROM lesson_paper WHERE owner_id = :owner")
    long count(OwnerId owner);
}
