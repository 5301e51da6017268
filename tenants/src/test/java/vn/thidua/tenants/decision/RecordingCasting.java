package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nominate;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.subject.Subject;

/** Brings tests decisions of others, as an agency records them. */
@Singleton
class RecordingCasting {
    /** The day of the usual one. */
    static final LocalDate DAY = LocalDate.of(2025, 12, 20);

    private final DecisionRecording recording;
    private final Nominations nominations;

    RecordingCasting(DecisionRecording recording, Nominations nominations) {
        this.recording = recording;
        this.nominations = nominations;
    }

    /** A certificate of merit of the province. */
    static ConferredElsewhere merit(Person person) {
        return merit(person, null);
    }

    /** The same where the decision says for what. */
    static ConferredElsewhere merit(Person person, @Nullable CommendationType type) {
        var laureate = new Subject.OfPerson(person.id());
        return new ConferredElsewhere("CERTIFICATE_OF_MERIT", AwardLevel.PROVINCE, laureate, type);
    }

    /** What the province has decided, as it is typed. */
    static RecordDecision typed(
            LocalDate day,
            @Nullable Signature signature,
            List<Nomination> granted,
            ConferredElsewhere... awards) {
        return new RecordDecision(
                "Tặng Bằng khen",
                day.getYear(),
                "Chủ tịch UBND tỉnh",
                "1234",
                "/QĐ-UBND",
                day,
                signature,
                granted.stream().map(Nomination::id).toList(),
                List.of(awards));
    }

    /** A decision of the province. */
    AwardDecision recorded(Scope scope, List<Nomination> granted, ConferredElsewhere... awards) {
        var answer = recording.record(scope, typed(DAY, null, granted, awards));
        return ((RecordDecision.Answer.Recorded) answer).decision();
    }

    /** A nomination that the agency above decides. */
    Nomination decidedAbove(Scope scope, AwardReview review, Scope above, Person person) {
        var command =
                new Nominate(
                        review.id(),
                        "CERTIFICATE_OF_MERIT",
                        AwardLevel.MINISTRY,
                        above.agency(),
                        new Subject.OfPerson(person.id()),
                        "Dẫn đầu phong trào",
                        null,
                        null,
                        false);
        return ((Nominate.Answer.Nominated) nominations.nominate(scope, command)).nomination();
    }
}
