package vn.thidua.tenants.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.RuleSetVersion;
import vn.thidua.platform.rulebook.rule.AwardRule;
import vn.thidua.tenants.nomination.Nominate.Answer;
import vn.thidua.tenants.unit.UnitId;

/** Somebody who is to be nominated for an award, held against the award and the plan. */
record Candidacy(
        Nominate command,
        AwardReviewRow review,
        NomineeLine nominee,
        AwardRule award,
        AwardCall call) {

    /** What stands against it, quotas aside. */
    Optional<Answer> refusal() {
        var achievements = command.achievements().strip();
        if (nominee.gone()) {
            return Optional.of(new Answer.NomineeGone());
        }
        if (!award.levels().contains(command.level())) {
            return Optional.of(new Answer.LevelUnfit(award.levels()));
        }
        if (!award.subjectKinds().contains(nominee.kind())) {
            return Optional.of(new Answer.NomineeUnfit(award.subjectKinds()));
        }
        if (!call.holdsOut(award, command.level(), review.stage())) {
            return Optional.of(new Answer.NotHeldOut(award.name()));
        }
        if (achievements.isEmpty() || achievements.length() > Nomination.ACHIEVEMENTS_MAX) {
            return Optional.of(new Answer.AchievementsUnfit(Nomination.ACHIEVEMENTS_MAX));
        }
        return Optional.empty();
    }

    NominationRow row(
            Scope scope, AgencyId decider, List<RuleSetVersion> layers, UnitId top, Clock clock) {
        return new NominationRow(
                scope.tenant(),
                NominationId.next(),
                review.id(),
                award.code(),
                award.form(),
                command.level(),
                decider,
                nominee.kind(),
                nominee.person(),
                nominee.person() == null ? nominee.unit() : null,
                nominee.unit(),
                top,
                command.achievements().strip(),
                NominationState.NOMINATED,
                LocalDate.now(clock),
                PinnedRules.written(layers),
                clock.instant(),
                scope.account(),
                null,
                null);
    }
}
