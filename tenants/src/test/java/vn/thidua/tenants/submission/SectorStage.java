package vn.thidua.tenants.submission;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.platform.submission.SubmittedNominationState;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.WithdrawNomination;
import vn.thidua.tenants.plan.PlanCasting;

/** Brings tests a province under the head of a sector, each with a review of the year. */
@Singleton
public class SectorStage {
    private final Casting agencies;
    private final SubmissionCasting casting;
    private final AwardCasting awards;
    private final PlanCasting plans;
    private final Letters letters;
    private final Nominations nominations;

    SectorStage(
            Casting agencies,
            SubmissionCasting casting,
            AwardCasting awards,
            PlanCasting plans,
            Letters letters,
            Nominations nominations) {
        this.agencies = agencies;
        this.casting = casting;
        this.awards = awards;
        this.plans = plans;
        this.letters = letters;
        this.nominations = nominations;
    }

    /** The two of one test. */
    public Sector sector() {
        var supreme = plans.agency("Supreme");
        var province = plans.agency("Province");
        agencies.relate(supreme, province, RelationKind.SECTORAL);
        return new Sector(
                supreme,
                province,
                awards.opened(supreme, awards.plan(supreme), AwardStage.YEARLY),
                awards.opened(province, awards.plan(province), AwardStage.YEARLY));
    }

    /** A sector and its province, with the review above and the one below. */
    public final class Sector {
        private final Scope supreme;
        private final Scope province;
        private final AwardReview above;
        private final AwardReview below;

        private Sector(Scope supreme, Scope province, AwardReview above, AwardReview below) {
            this.supreme = supreme;
            this.province = province;
            this.above = above;
            this.below = below;
        }

        /** Somebody of the agency above. */
        public Scope supreme() {
            return supreme;
        }

        /** Somebody of the agency below. */
        public Scope province() {
            return province;
        }

        /** The review of the agency above. */
        public AwardReview above() {
            return above;
        }

        /** The review of the agency below. */
        public AwardReview below() {
            return below;
        }

        /** A new unit of the province is put forward for what the head of the sector confers. */
        public Nomination merit(String unit) {
            return casting.merit(province, supreme, below, awards.unit(province, unit, 5, 5));
        }

        /** A letter that waits above. */
        public SubmissionLetter sent(Nomination... putForward) {
            return casting.sent(province, supreme, putForward);
        }

        /** What comes of sending these. */
        public SendLetter.Answer send(Nomination... putForward) {
            return letters.send(province, SubmissionCasting.command(supreme, putForward));
        }

        /** What became of those in a letter, as the province reads it. */
        public List<SubmittedNominationState> states(SubmissionLetter letter) {
            return casting.of(province, letter).stream().map(SubmittedNomination::state).toList();
        }

        /** The province takes a nomination back altogether. */
        public WithdrawNomination.Answer withdraw(Nomination nomination) {
            return nominations.withdraw(
                    province, new WithdrawNomination(nomination.id(), "Đơn vị xin rút"));
        }
    }
}
