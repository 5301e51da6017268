package vn.thidua.tenants.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.AwardInForce;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.tenants.eligibility.Eligibility;
import vn.thidua.tenants.nomination.Nominate.Answer;
import vn.thidua.tenants.registration.RegistrationId;
import vn.thidua.tenants.standard.JudgedStandard;
import vn.thidua.tenants.unit.UnitId;

/**
 * Somebody who is to be nominated for an award, held against the award and the plan.
 *
 * @param registration of theirs under the plan; absent where none stands
 */
record Candidacy(
        Nominate command,
        AwardReview review,
        NomineeLine nominee,
        AwardInForce inForce,
        AwardCall call,
        Eligibility eligibility,
        @Nullable RegistrationId registration) {

    /** What stands against it, standards, other nominations and quotas aside. */
    Optional<Answer> refusal() {
        var award = inForce.award();
        if (nominee.gone()) {
            return Optional.of(new Answer.NomineeGone());
        }
        if (!award.levels().contains(command.level())) {
            return Optional.of(new Answer.LevelUnfit(award.levels()));
        }
        if (!award.subjectKinds().contains(nominee.kind())) {
            return Optional.of(new Answer.NomineeUnfit(award.subjectKinds()));
        }
        if (type().isUnfit()) {
            return Optional.of(new Answer.TypeUnfit(type().fit()));
        }
        if (!call.holdsOut(award, command.level(), review.stage())) {
            return Optional.of(new Answer.NotHeldOut(award.name()));
        }
        return unfit().or(this::ineligible);
    }

    TypeChoice type() {
        return new TypeChoice(inForce.award().types(), review.stage(), command.type());
    }

    private Optional<Answer> ineligible() {
        if (review.registeredOnly() && registration == null) {
            return Optional.of(new Answer.NotRegistered());
        }
        return eligibility.isHeld() ? Optional.of(new Answer.Held()) : Optional.empty();
    }

    /** The first standard that refuses; of sanctions no more is told than of what is open. */
    static Optional<Answer> unmet(List<JudgedStandard> judged) {
        return judged.stream()
                .filter(JudgedStandard::refuses)
                .findFirst()
                .<Answer>map(
                        one ->
                                one.tellsOfDiscipline()
                                        ? new Answer.Held()
                                        : new Answer.StandardUnmet(one));
    }

    private Optional<Answer> unfit() {
        var achievements = command.achievements().strip();
        if (achievements.isEmpty() || achievements.length() > Nomination.ACHIEVEMENTS_MAX) {
            return Optional.of(new Answer.AchievementsUnfit(Nomination.ACHIEVEMENTS_MAX));
        }
        var feat = command.otherFeat();
        if (feat != null && (feat.isBlank() || feat.length() > Nomination.OTHER_FEAT_MAX)) {
            return Optional.of(new Answer.OtherFeatUnfit(Nomination.OTHER_FEAT_MAX));
        }
        return Optional.empty();
    }

    NominationRow row(Scope scope, AgencyId decider, RulesInForce rules, UnitId top, Clock clock) {
        var feat = command.otherFeat();
        return new NominationRow(
                scope.tenant(),
                NominationId.next(),
                review.id(),
                inForce.award().code(),
                inForce.award().form(),
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
                PinnedRules.written(rules.layers()),
                clock.instant(),
                scope.account(),
                registration,
                feat == null ? null : feat.strip(),
                type().chosen(),
                command.byDiscovery(),
                null,
                null);
    }
}
