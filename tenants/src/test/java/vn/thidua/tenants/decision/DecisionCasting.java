package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.SigningAuthority;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nominate;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.SettlingCasting;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonDefinition;
import vn.thidua.tenants.person.RegisterPerson;
import vn.thidua.tenants.register.Numbering;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Unit;

/** Brings tests nominations that can be decided, and decisions at every stage. */
@Singleton
public class DecisionCasting {
    /** A title that needs a vote. */
    public static final String FIGHTER = "GRASSROOTS_EMULATION_FIGHTER";

    /** A title that needs none. */
    public static final String LABORER = "ADVANCED_LABORER";

    /** Before the base salary of 2026. */
    public static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);

    /** From this day on the base salary is higher. */
    public static final LocalDate AFTER = LocalDate.of(2026, 7, 1);

    /** The usual signature. */
    public static final Signature SIGNATURE =
            new Signature("Phạm Minh Thường", "Giám đốc", SigningAuthority.OWN, "GIÁM ĐỐC");

    private final AwardCasting awards;
    private final People people;
    private final Nominations nominations;
    private final SettlingCasting settling;
    private final DecisionDesk desk;
    private final DecisionIssuing issuing;
    private final AwardDecisions decisions;
    private final DecisionRecording recording;

    DecisionCasting(
            AwardCasting awards,
            People people,
            Nominations nominations,
            SettlingCasting settling,
            DecisionDesk desk,
            DecisionIssuing issuing,
            AwardDecisions decisions,
            DecisionRecording recording) {
        this.awards = awards;
        this.people = people;
        this.nominations = nominations;
        this.settling = settling;
        this.desk = desk;
        this.issuing = issuing;
        this.decisions = decisions;
        this.recording = recording;
    }

    /** A review without quotas. */
    public AwardReview review(Scope scope) {
        return awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
    }

    /** Somebody of a unit. */
    public Person person(Scope scope, Unit unit, String name) {
        var definition =
                new PersonDefinition(name, EmployeeCategory.CIVIL_SERVANT, false, "", null, null);
        var command = new RegisterPerson(unit.id(), LocalDate.of(2026, 1, 1), definition);
        return ((RegisterPerson.Answer.Registered) people.register(scope, command)).person();
    }

    /** A nomination of a person that stands, without a vote. */
    public Nomination nominated(Scope scope, AwardReview review, Person person, String award) {
        return nominated(scope, review, new Subject.OfPerson(person.id()), award);
    }

    /** A nomination of a person or collective that stands, without a vote. */
    public Nomination nominated(Scope scope, AwardReview review, Subject who, String award) {
        var command =
                new Nominate(
                        review.id(),
                        award,
                        AwardLevel.UNIT,
                        null,
                        who,
                        "Hoàn thành xuất sắc nhiệm vụ",
                        null,
                        null,
                        false);
        return ((Nominate.Answer.Nominated) nominations.nominate(scope, command)).nomination();
    }

    /** The same once the council has voted for it. */
    public Nomination endorsed(Scope scope, AwardReview review, Person person, String award) {
        var nomination = nominated(scope, review, person, award);
        settling.endorse(scope, nomination.id());
        return nomination;
    }

    /** What the agency decided on paper before it worked here. */
    public void recorded(Scope scope, int year, String award, Person... laureates) {
        recordedFor(scope, year, award, null, laureates);
    }

    /** The same where it says for what. */
    public void recordedFor(
            Scope scope,
            int year,
            String award,
            @Nullable CommendationType type,
            Person... laureates) {
        var lines =
                Stream.of(laureates)
                        .map(one -> new Subject.OfPerson(one.id()))
                        .map(one -> new ConferredElsewhere(award, AwardLevel.UNIT, one, type))
                        .toList();
        var command =
                new RecordDecision(
                        "Khen thưởng năm " + year,
                        year,
                        "Giám đốc Sở Tư pháp",
                        "12",
                        "/QĐ-STP",
                        LocalDate.of(year, 2, 1),
                        null,
                        List.of(),
                        lines);
        if (!(recording.record(scope, command) instanceof RecordDecision.Answer.Recorded)) {
            throw new IllegalStateException("cannot be recorded: " + command);
        }
    }

    /** A draft without lines. */
    public AwardDecisionId begun(Scope scope) {
        var answer = desk.draft(scope, new DraftDecision("Khen thưởng năm 2026", 2026));
        return ((DraftDecision.Answer.Drafted) answer).decision().id();
    }

    /** A draft with these. */
    public AwardDecisionId drafted(Scope scope, Nomination... nominated) {
        var draft = begun(scope);
        var ids = Arrays.stream(nominated).map(Nomination::id).toList();
        if (!(desk.add(scope, new AddLaureates(draft, ids)) instanceof AddLaureates.Answer.Added)) {
            throw new IllegalStateException("cannot be decided: " + List.of(nominated));
        }
        return draft;
    }

    /** What putting a nomination into a new draft comes to. */
    public AddLaureates.Answer adding(Scope scope, NominationId nomination) {
        return desk.add(scope, new AddLaureates(begun(scope), List.of(nomination)));
    }

    /** The command that issues a draft on a day with the next number. */
    public static IssueDecision issue(AwardDecisionId decision, LocalDate day) {
        return new IssueDecision(
                decision, new Numbering.Next(), "/QĐ-STP", day, "Bắc Ninh", SIGNATURE);
    }

    /** A decision in force with these. */
    public AwardDecision issued(Scope scope, LocalDate day, Nomination... nominated) {
        var draft = drafted(scope, nominated);
        return ((IssueDecision.Answer.Issued) issuing.issue(scope, issue(draft, day))).decision();
    }

    /** A decision of others, in force since 1/7/2026, that commends these. */
    public AwardDecision recorded(Scope scope, Subject... laureates) {
        var awards =
                Arrays.stream(laureates)
                        .map(
                                one ->
                                        new ConferredElsewhere(
                                                AwardCasting.COMMENDATION,
                                                AwardLevel.UNIT,
                                                one,
                                                null))
                        .toList();
        var command =
                new RecordDecision(
                        "Tặng Giấy khen",
                        2026,
                        "Giám đốc Sở Nội vụ",
                        "12",
                        "/QĐ-SNV",
                        AFTER,
                        null,
                        List.of(),
                        awards);
        return ((RecordDecision.Answer.Recorded) recording.record(scope, command)).decision();
    }

    /** The lines of a decision. */
    public List<AwardLine> lines(Scope scope, AwardDecisionId decision) {
        return decisions.lines(scope, decision, PageRequest.first(100)).items();
    }

    /** The command that takes a decision back, whole. */
    public static RevokeAwards revoke(AwardDecisionId decision, LocalDate day) {
        return new RevokeAwards(
                decision,
                List.of(),
                "Kê khai sai thành tích",
                "Điều 93 Luật Thi đua, khen thưởng",
                null,
                "/QĐ-STP",
                day);
    }
}
