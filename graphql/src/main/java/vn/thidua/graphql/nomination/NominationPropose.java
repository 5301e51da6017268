package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.nomination.Nominate;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.QuotaFrame;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/** {@code Mutation.nominationPropose}. */
@Singleton
final class NominationPropose implements MutationField<NominationPropose.Input> {
    private final Nominations nominations;

    NominationPropose(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public String name() {
        return "nominationPropose";
    }

    @Override
    public Class<NominationPropose.Input> input() {
        return NominationPropose.Input.class;
    }

    @Override
    public Payload run(NominationPropose.Input input, CallerContext caller) {
        return switch (nominations.nominate(caller.scope(), input.command())) {
            case Nominate.Answer.Nominated(var nomination) -> caller.done("nomination", nomination);
            case Nominate.Answer.ReviewClosed() ->
                    caller.refused(Code.REVIEW_CLOSED).at("input", "review");
            case Nominate.Answer.AwardUnknown(var award) ->
                    caller.refused(Code.AWARD_UNKNOWN, award).at("input", "award");
            case Nominate.Answer.LevelUnfit(var _) ->
                    caller.refused(Code.LEVEL_UNFIT).at("input", "level");
            case Nominate.Answer.DeciderUnfit() ->
                    caller.refused(Code.DECIDER_UNFIT).at("input", "decidedBy");
            case Nominate.Answer.TypeUnfit(var types) -> typeUnfit(types, caller);
            case Nominate.Answer.NotHeldOut(var award) ->
                    caller.refused(Code.NOT_HELD_OUT, award).at("input", "award");
            case Nominate.Answer.OfNominee refusal ->
                    ofNominee(refusal, caller).at("input", where(input));
            case Nominate.Answer.QuotaFull(var frame) -> full(frame, input, caller);
            case Nominate.Answer.AchievementsUnfit(var max) ->
                    caller.refused(Code.ACHIEVEMENTS_UNFIT, max).at("input", "achievements");
            case Nominate.Answer.NominatedElsewhere(var other) ->
                    caller.refused(Code.NOMINATED_ELSEWHERE, other.award())
                            .at("input", "otherFeat");
            case Nominate.Answer.OtherFeatUnfit(var max) ->
                    caller.refused(Code.OTHER_FEAT_UNFIT, max).at("input", "otherFeat");
        };
    }

    private static Payload ofNominee(Nominate.Answer.OfNominee refusal, CallerContext caller) {
        return switch (refusal) {
            case Nominate.Answer.NomineeUnfit(var _) -> caller.refused(Code.NOMINEE_UNFIT);
            case Nominate.Answer.NotYourUnit() -> caller.refused(Code.NOT_YOUR_UNIT);
            case Nominate.Answer.NomineeGone() -> caller.refused(Code.NOMINEE_GONE);
            case Nominate.Answer.Held() -> caller.refused(Code.HELD);
            case Nominate.Answer.StandardUnmet(var standard) ->
                    StandardTexts.refused(Code.STANDARD_UNMET, standard, caller);
            case Nominate.Answer.NotRegistered() -> caller.refused(Code.NOT_REGISTERED);
            case Nominate.Answer.NominatedAlready(var standing) ->
                    caller.refused(Code.NOMINATED_ALREADY, standing.award());
            case Nominate.Answer.UnitNotCounted() -> caller.refused(Code.UNIT_NOT_COUNTED);
        };
    }

    private static Payload typeUnfit(Set<CommendationType> types, CallerContext caller) {
        var named =
                types.stream()
                        .sorted()
                        .map(type -> caller.say("commendationType." + type))
                        .collect(Collectors.joining(", "));
        var told = named.isEmpty() ? caller.say("commendationType.NONE") : named;
        return caller.refused(Code.TYPE_UNFIT, told).at("input", "type");
    }

    private static String where(Input input) {
        return input.person() == null ? "collective" : "person";
    }

    private static Payload full(QuotaFrame frame, Input input, CallerContext caller) {
        var item = frame.item().value();
        var refused =
                frame.most() == null
                        ? caller.refused(Code.QUOTA_NOT_ALLOCATED, item)
                        : caller.refused(
                                Code.QUOTA_FULL, item, frame.most(), frame.rule(), frame.used());
        return refused.at("input", where(input));
    }

    /** A nomination as clients send it. */
    record Input(
            AwardReviewId review,
            String award,
            AwardLevel level,
            @Nullable AgencyId decidedBy,
            @Nullable PersonId person,
            @Nullable UnitId collective,
            String achievements,
            @Nullable String otherFeat,
            @Nullable CommendationType type,
            boolean byDiscovery) {
        Input {
            if ((person == null) == (collective == null)) {
                throw new IllegalArgumentException("either a person or a collective is named");
            }
        }

        Nominate command() {
            return new Nominate(
                    review,
                    award,
                    level,
                    decidedBy,
                    nominee(),
                    achievements,
                    otherFeat,
                    type,
                    byDiscovery);
        }

        private Subject nominee() {
            return person == null
                    ? new Subject.OfUnit(Objects.requireNonNull(collective))
                    : new Subject.OfPerson(person);
        }
    }

    private enum Code {
        REVIEW_CLOSED,
        AWARD_UNKNOWN,
        LEVEL_UNFIT,
        TYPE_UNFIT,
        DECIDER_UNFIT,
        NOMINEE_UNFIT,
        NOT_HELD_OUT,
        NOT_YOUR_UNIT,
        NOMINEE_GONE,
        HELD,
        STANDARD_UNMET,
        NOT_REGISTERED,
        NOMINATED_ELSEWHERE,
        OTHER_FEAT_UNFIT,
        NOMINATED_ALREADY,
        UNIT_NOT_COUNTED,
        QUOTA_FULL,
        QUOTA_NOT_ALLOCATED,
        ACHIEVEMENTS_UNFIT
    }
}
