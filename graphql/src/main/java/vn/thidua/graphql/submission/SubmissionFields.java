package vn.thidua.graphql.submission;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.nomination.AwardReviewLoader;
import vn.thidua.graphql.nomination.NominationLoader;
import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;

/** The fields of submission letters that only read what they name. */
@Factory
final class SubmissionFields {
    private static final String LETTER = "SubmissionLetter";
    private static final String NOMINATION = "SubmittedNomination";

    @Singleton
    ObjectField<SubmissionLetter> letterSender() {
        return LoadedField.of(
                LETTER,
                "sender",
                (letter, caller) -> caller.load(AgencyLoader.class, letter.sender()));
    }

    @Singleton
    ObjectField<SubmissionLetter> receiver() {
        return LoadedField.of(
                LETTER,
                "receiver",
                (letter, caller) -> caller.load(AgencyLoader.class, letter.receiver()));
    }

    @Singleton
    ObjectField<SubmissionLetter> review() {
        return LoadedField.of(
                LETTER,
                "review",
                (letter, caller) -> {
                    var review = letter.review();
                    return review == null
                            ? null
                            : caller.load(
                                    AwardReviewLoader.class, new AwardReviewId(review.value()));
                });
    }

    @Singleton
    ObjectField<SubmittedNomination> letter() {
        return LoadedField.of(
                NOMINATION,
                "letter",
                (one, caller) -> caller.load(SubmissionLetterLoader.class, one.letter()));
    }

    @Singleton
    ObjectField<SubmittedNomination> sender() {
        return LoadedField.of(
                NOMINATION,
                "sender",
                (one, caller) -> caller.load(AgencyLoader.class, one.sender()));
    }

    @Singleton
    ObjectField<SubmittedNomination> decidedBy() {
        return LoadedField.of(
                NOMINATION,
                "decidedBy",
                (one, caller) -> caller.load(AgencyLoader.class, one.decider()));
    }

    @Singleton
    ObjectField<SubmittedNomination> nomination() {
        return LoadedField.of(
                NOMINATION,
                "nomination",
                (one, caller) ->
                        caller.load(
                                NominationLoader.class, new NominationId(one.source().value())));
    }

    @Singleton
    ObjectField<Nomination> submitted() {
        return LoadedField.of(
                "Nomination",
                "submitted",
                (nomination, caller) ->
                        caller.load(SubmittedLoader.class, nomination.id().source())
                                .thenApply(found -> found == null ? List.of() : found));
    }
}
