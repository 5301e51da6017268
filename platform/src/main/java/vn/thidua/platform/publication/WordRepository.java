package vn.thidua.platform.publication;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.access.TenantId;

/** Keeps the syllables of published plans. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WordRepository extends GenericRepository<SyllableRow, PlanId> {
    @Query(
            """
            INSERT INTO published_syllable (syllable, ordered_on, plan_id, in_heading)
            VALUES (:syllable, :orderedOn, :planId, :inHeading)
            """)
    void insertAll(Collection<SyllableRow> syllables);

    @Query(
            """
            DELETE FROM published_syllable
            WHERE plan_id = :plan AND EXISTS (
                SELECT 1 FROM published_plan p
                WHERE p.id = published_syllable.plan_id AND p.tenant_id = :tenant)
            """)
    int deleteAll(TenantId tenant, PlanId plan);

    /** How many plans have a syllable, counted no further than this. */
    @CrossesTenants("how common a syllable is chooses the way of a search and is told to nobody")
    @Query(
            """
            SELECT COUNT(*) FROM (
                SELECT 1 FROM published_syllable WHERE syllable = :syllable LIMIT :countMax) seen
            """)
    int count(String syllable, int countMax);

    /** The same of all that begin so. */
    @CrossesTenants("how common a syllable is chooses the way of a search and is told to nobody")
    @Query(
            """
            SELECT COUNT(*) FROM (
                SELECT 1 FROM published_syllable WHERE syllable LIKE :last LIMIT :countMax) seen
            """)
    int countBeginning(String last, int countMax);

    /** Whoever publishes a version of one of these waits. */
    @CrossesTenants("what was published before words were kept is read over, whoever keeps it")
    @Query(
            """
            SELECT p.id
            FROM published_plan p
            WHERE p.id > :after AND NOT EXISTS (
                SELECT 1 FROM published_syllable s WHERE s.plan_id = p.id)
            ORDER BY p.id
            LIMIT :limit
            FOR UPDATE
            """)
    List<PlanId> lockUnsearched(PlanId after, int limit);

    /** Those of them whose words nobody kept before they were locked, with their texts. */
    @CrossesTenants("what was published before words were kept is read over, whoever keeps it")
    @Query(
            """
            SELECT p.id, p.kind_name, p.title, p.theme, p.document_number, p.document_symbol,
                p.ordered_on, p.year, v.body
            FROM published_plan p
            JOIN published_version v ON v.plan_id = p.id AND v.version = p.current_version
            WHERE p.id IN (:plans) AND NOT EXISTS (
                SELECT 1 FROM published_syllable s WHERE s.plan_id = p.id)
            ORDER BY p.id
            """)
    List<UnsearchedRow> listUnsearched(@Expandable Collection<PlanId> plans);
}
