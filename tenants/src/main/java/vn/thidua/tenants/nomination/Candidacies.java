package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.AwardInForce;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.tenants.eligibility.Eligibilities;
import vn.thidua.tenants.registration.StandingRegistrations;
import vn.thidua.tenants.standard.Candidate;
import vn.thidua.tenants.standard.JudgedStandard;
import vn.thidua.tenants.standard.Standards;
import vn.thidua.tenants.standard.StandingNominationId;

/** Gathers what the agency knows of somebody who is to be nominated. */
@Singleton
class Candidacies {
    private final AwardCalls calls;
    private final Eligibilities eligibilities;
    private final StandingRegistrations registrations;
    private final Standards standards;

    Candidacies(
            AwardCalls calls,
            Eligibilities eligibilities,
            StandingRegistrations registrations,
            Standards standards) {
        this.calls = calls;
        this.eligibilities = eligibilities;
        this.registrations = registrations;
        this.standards = standards;
    }

    Candidacy of(
            Scope scope,
            Nominate command,
            AwardReview review,
            NomineeLine nominee,
            AwardInForce award) {
        var who = command.nominee();
        return new Candidacy(
                command,
                review,
                nominee,
                award,
                calls.of(scope, review),
                eligibilities.of(scope, who, review.year()),
                registrations.find(scope, review.plan(), who).orElse(null));
    }

    /** All that is asked of them, and what the records tell of it. */
    List<JudgedStandard> judged(Scope scope, Candidacy candidacy, RulesInForce rules) {
        var review = candidacy.review();
        var candidate =
                new Candidate(
                        candidacy.command().nominee(),
                        candidacy.nominee().kind(),
                        candidacy.call().plan(),
                        review.stage(),
                        review.year(),
                        candidacy.command().level(),
                        candidacy.type().chosen(),
                        candidacy.eligibility().sanctions(),
                        null);
        return standards.of(scope, candidate, candidacy.inForce(), rules);
    }

    /** Whether something that is not settled holds back whose nomination stands. */
    boolean isHeld(Scope scope, NominationRow row, AwardReview review) {
        return eligibilities.of(scope, row.nomination().nominee(), review.year()).isHeld();
    }

    /** The same of somebody whose nomination stands. */
    List<JudgedStandard> judgedAnew(
            Scope scope,
            NominationRow row,
            AwardReview review,
            AwardInForce award,
            RulesInForce rules) {
        var nominee = row.nomination().nominee();
        var candidate =
                new Candidate(
                        nominee,
                        row.subjectKind(),
                        calls.of(scope, review).plan(),
                        review.stage(),
                        review.year(),
                        row.level(),
                        row.commendationType(),
                        eligibilities.of(scope, nominee, review.year()).sanctions(),
                        StandingNominationId.of(row.id()));
        return standards.of(scope, candidate, award, rules);
    }
}
