package vn.thidua.graphql.nomination;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.person.SubjectFields;
import vn.thidua.graphql.registration.RegistrationLoader;
import vn.thidua.graphql.rulebook.RuleSetLoader;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.AwardSpread;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.PinnedRules;
import vn.thidua.tenants.nomination.QuotaFrame;
import vn.thidua.tenants.standard.StandardFinding;
import vn.thidua.tenants.unit.Unit;

/** The fields of reviews and nominations that only read what their thing names. */
@Factory
final class NominationFields {
    @Singleton
    ObjectField<AwardReview> quotas() {
        return LoadedField.of(
                "AwardReview",
                "quotas",
                (review, caller) ->
                        caller.load(QuotaLoader.class, review.id())
                                .thenApply(found -> found == null ? List.of() : found));
    }

    @Singleton
    ObjectField<AwardReview> spread() {
        return LoadedField.of(
                "AwardReview",
                "spread",
                (review, caller) ->
                        caller.load(AwardSpreadLoader.class, review.id())
                                .thenApply(found -> found == null ? AwardSpread.NONE : found));
    }

    @Singleton
    ObjectField<QuotaFrame> quotaUnit() {
        return LoadedField.of(
                "QuotaFrame",
                "unit",
                (frame, caller) ->
                        frame.unit() == null ? null : caller.load(UnitLoader.class, frame.unit()));
    }

    @Singleton
    ObjectField<Nomination> review() {
        return LoadedField.of(
                "Nomination",
                "review",
                (nomination, caller) -> caller.load(AwardReviewLoader.class, nomination.review()));
    }

    @Singleton
    ObjectField<Nomination> decidedBy() {
        return LoadedField.of(
                "Nomination",
                "decidedBy",
                (nomination, caller) -> caller.load(AgencyLoader.class, nomination.decider()));
    }

    @Singleton
    ObjectField<Nomination> person() {
        return SubjectFields.person("Nomination", Nomination::nominee);
    }

    @Singleton
    ObjectField<Nomination> collective() {
        return SubjectFields.collective("Nomination", Nomination::nominee);
    }

    @Singleton
    ObjectField<Nomination> registration() {
        return LoadedField.of(
                "Nomination",
                "registration",
                (nomination, caller) ->
                        nomination.registration() == null
                                ? null
                                : caller.load(RegistrationLoader.class, nomination.registration()));
    }

    @Singleton
    ObjectField<Nomination> standards() {
        return LoadedField.of(
                "Nomination",
                "standards",
                (nomination, caller) ->
                        caller.load(NominationStandardLoader.class, nomination.id())
                                .thenApply(found -> found == null ? List.of() : found));
    }

    @Singleton
    ObjectField<Nomination> preferences() {
        return LoadedField.of(
                "Nomination",
                "preferences",
                (nomination, caller) ->
                        caller.load(PreferenceLoader.class, nomination.id())
                                .thenApply(found -> found == null ? List.of() : found));
    }

    @Singleton
    ObjectField<Unit> indicatorScores() {
        return LoadedField.of(
                "Unit",
                "indicatorScores",
                (unit, caller) ->
                        caller.load(IndicatorScoreLoader.class, unit.id())
                                .thenApply(found -> found == null ? List.of() : found));
    }

    @Singleton
    ObjectField<StandardFinding> standardFound() {
        return LoadedField.of("StandardFinding", "text", StandardTexts::of);
    }

    @Singleton
    ObjectField<Nomination> unit() {
        return LoadedField.of(
                "Nomination",
                "unit",
                (nomination, caller) -> caller.load(UnitLoader.class, nomination.unit()));
    }

    @Singleton
    ObjectField<PinnedRules> ruleSet() {
        return LoadedField.of(
                "PinnedRules",
                "ruleSet",
                (pinned, caller) -> caller.load(RuleSetLoader.class, pinned.ruleSet()));
    }
}
