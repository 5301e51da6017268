package vn.thidua.platform.award;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.directory.AgencyId;

/** The door for everybody, signed in or not, to decisions on awards that are published. */
@Singleton
@Transactional
public class PublicAwards {
    private static final String LATEST = "public-decision.latest";
    private static final String IN_ORDER = "public-award.ordinal";
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final AwardDecisionId LAST = new AwardDecisionId(new UUID(-1L, -1L));

    private final PublishedDecisionRepository decisions;
    private final PublishedAwardRepository awards;

    PublicAwards(PublishedDecisionRepository decisions, PublishedAwardRepository awards) {
        this.decisions = decisions;
        this.awards = awards;
    }

    /** The decision, if it is published. */
    public Optional<PublishedDecision> find(AwardDecisionId decision) {
        return decisions.find(decision);
    }

    /** Those of these decisions that are published, in no order. */
    public List<PublishedDecision> findAll(Collection<AwardDecisionId> wanted) {
        return wanted.isEmpty() ? List.of() : decisions.listAll(wanted);
    }

    /** Published decisions of an agency and for a year, or of all, the latest first. */
    public Page<PublishedDecision> list(
            @Nullable AgencyId agency, @Nullable Integer year, PageRequest page) {
        var cursor = page.cursor(LATEST, 2);
        var rows =
                decisions.list(
                        agency,
                        year,
                        cursor.map(at -> at.date(0)).orElse(LAST_DAY),
                        cursor.map(at -> new AwardDecisionId(at.id(1))).orElse(LAST),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(LATEST, row.issuedOn(), row.id().value()));
    }

    /** Who is awarded what by a published decision, in its order. */
    public Page<PublishedAward> laureates(AwardDecisionId decision, PageRequest page) {
        var after = page.cursor(IN_ORDER, 1).map(at -> (int) at.number(0)).orElse(0);
        var rows = awards.page(decision, after, page.limit());
        return Page.of(rows, page, row -> Cursor.of(IN_ORDER, row.ordinal()));
    }
}
