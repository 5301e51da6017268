package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.decision.ConferredElsewhere;
import vn.thidua.tenants.decision.DecisionRecording;
import vn.thidua.tenants.decision.RecordDecision;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/** {@code Mutation.awardDecisionRecord}. */
@Singleton
final class AwardDecisionRecord implements MutationField<AwardDecisionRecord.Input> {
    private final DecisionRecording recording;

    AwardDecisionRecord(DecisionRecording recording) {
        this.recording = recording;
    }

    @Override
    public String name() {
        return "awardDecisionRecord";
    }

    @Override
    public Class<AwardDecisionRecord.Input> input() {
        return AwardDecisionRecord.Input.class;
    }

    @Override
    public Payload run(AwardDecisionRecord.Input input, CallerContext caller) {
        return switch (recording.record(caller.scope(), input.command())) {
            case RecordDecision.Answer.Recorded(var decision) -> caller.done("decision", decision);
            case RecordDecision.Answer.TextUnfit(var text, var max) ->
                    caller.refused(Code.TEXT_UNFIT, max).at("input", field(text));
            case RecordDecision.Answer.YearOutOfRange(var min, var max) ->
                    caller.refused(
                                    Code.YEAR_OUT_OF_RANGE,
                                    Integer.toString(min),
                                    Integer.toString(max))
                            .at("input", "year");
            case RecordDecision.Answer.DateToCome(var today) ->
                    caller.refused(Code.DATE_TO_COME, today).at("input", "issuedOn");
            case RecordDecision.Answer.Empty() -> caller.refused(Code.EMPTY).at("input", "awards");
            case RecordDecision.Answer.Unfit(var nomination, var obstacle) -> {
                var place = input.nominations().indexOf(nomination.id());
                yield caller.refused(GrantObstacle.of(obstacle), nomination.award())
                        .at("input", "nominations", Integer.toString(place));
            }
            case RecordDecision.Answer.AwardUnfit(var place) ->
                    caller.refused(Code.AWARD_UNFIT, input.awards().get(place).award())
                            .at("input", "awards", Integer.toString(place));
            case RecordDecision.Answer.NamedTwice(var _) ->
                    caller.refused(Code.NAMED_TWICE).at("input", "awards");
        };
    }

    static String field(RecordDecision.Text text) {
        return switch (text) {
            case TITLE -> "title";
            case ISSUER -> "issuer";
            case DOCUMENT_NUMBER -> "documentNumber";
            case DOCUMENT_SYMBOL -> "documentSymbol";
            case SIGNER -> "signature";
        };
    }

    /** A decision of somebody else as clients send it. */
    record Input(
            String title,
            int year,
            String issuer,
            String documentNumber,
            String documentSymbol,
            LocalDate issuedOn,
            @Nullable Signature signature,
            List<NominationId> nominations,
            List<Award> awards) {
        RecordDecision command() {
            return new RecordDecision(
                    title,
                    year,
                    issuer,
                    documentNumber,
                    documentSymbol,
                    issuedOn,
                    signature,
                    nominations,
                    awards.stream().map(Award::conferred).toList());
        }
    }

    /** One of its awards. */
    record Award(
            String award,
            AwardLevel level,
            @Nullable PersonId person,
            @Nullable UnitId collective,
            @Nullable CommendationType type) {
        Award {
            if ((person == null) == (collective == null)) {
                throw new IllegalArgumentException("either a person or a collective is named");
            }
        }

        ConferredElsewhere conferred() {
            var laureate =
                    person == null
                            ? new Subject.OfUnit(Objects.requireNonNull(collective))
                            : new Subject.OfPerson(person);
            return new ConferredElsewhere(award, level, laureate, type);
        }
    }

    private enum Code {
        TEXT_UNFIT,
        YEAR_OUT_OF_RANGE,
        DATE_TO_COME,
        EMPTY,
        AWARD_UNFIT,
        NAMED_TWICE
    }
}
