package vn.thidua.tenants.nomination;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.tally.TallyKey;
import vn.thidua.platform.tally.TallyMatter;
import vn.thidua.platform.tally.TallyRecord;
import vn.thidua.platform.tally.TallyRecordId;
import vn.thidua.platform.tally.TallyRecordKind;

/** Reads of nominations what counts above the agency. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NominationTallyRepository extends GenericRepository<NominationRow, NominationId> {
    @Query(
            """
            SELECT n.id, r.plan_id, r.year, n.award, n.form, n.level, n.subject_kind, n.state,
                n.endorsed_at
            FROM nomination n
            JOIN award_review r ON r.tenant_id = :tenant AND r.id = n.review_id
            WHERE n.tenant_id = :tenant AND n.id IN (:ids)
            """)
    List<Counted> list(TenantId tenant, @Expandable Collection<TallyRecordId> ids);

    /** Those of these that there are, held until the end of the transaction. */
    @Query(
            """
            SELECT n.id
            FROM nomination n
            WHERE n.tenant_id = :tenant AND n.id IN (:ids)
            ORDER BY n.id
            FOR UPDATE
            """)
    List<TallyRecordId> hold(TenantId tenant, @Expandable Collection<TallyRecordId> ids);

    /** So many after one, in the order of their ids. */
    @Query(
            """
            SELECT n.id, r.plan_id, r.year, n.award, n.form, n.level, n.subject_kind, n.state,
                n.endorsed_at
            FROM nomination n
            JOIN award_review r ON r.tenant_id = :tenant AND r.id = n.review_id
            WHERE n.tenant_id = :tenant AND n.id > :after
            ORDER BY n.id
            LIMIT :limit
            """)
    List<Counted> listAfter(TenantId tenant, TallyRecordId after, int limit);

    /** A nomination without its nominee. */
    @Introspected
    record Counted(
            NominationId id,
            PlanId planId,
            int year,
            String award,
            @Nullable CommendationForm form,
            AwardLevel level,
            SubjectKind subjectKind,
            NominationState state,
            @Nullable Instant endorsedAt) {
        TallyRecord record() {
            var counts =
                    matters().stream()
                            .map(matter -> new TallyKey(matter, award, form, level, subjectKind))
                            .toList();
            var record = TallyRecordId.of(id);
            return new TallyRecord(TallyRecordKind.NOMINATION, record, planId, year, counts);
        }

        private Set<TallyMatter> matters() {
            var matters = EnumSet.noneOf(TallyMatter.class);
            if (state != NominationState.WITHDRAWN) {
                matters.add(TallyMatter.NOMINATED);
                if (endorsedAt != null) {
                    matters.add(TallyMatter.ENDORSED);
                }
            }
            if (state == NominationState.AWARDED) {
                matters.add(TallyMatter.AWARDED);
            }
            return matters;
        }
    }
}
