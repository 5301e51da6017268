package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.RoleModelStage;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.tenants.attachment.AttachmentId;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nominate;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Unit;

/** Brings tests evidence of merit, made through the doors. */
@Singleton
public class EvidenceCasting {
    /** A title that every agency confers on people. */
    public static final String LABORER = "ADVANCED_LABORER";

    /** Since when initiatives are applied. */
    public static final LocalDate APPLIED = LocalDate.of(2026, 1, 5);

    /** Since when role models are known. */
    public static final LocalDate DISCOVERED = LocalDate.of(2026, 2, 1);

    private static final LocalDate DECIDED = LocalDate.of(2026, 6, 30);

    private final Initiatives initiatives;
    private final RoleModels roleModels;
    private final InitiativeCouncil council;
    private final InitiativeUses uses;
    private final Nominations nominations;
    private final SomePeople people;

    EvidenceCasting(
            Initiatives initiatives,
            RoleModels roleModels,
            InitiativeCouncil council,
            InitiativeUses uses,
            Nominations nominations,
            SomePeople people) {
        this.initiatives = initiatives;
        this.roleModels = roleModels;
        this.council = council;
        this.uses = uses;
        this.nominations = nominations;
        this.people = people;
    }

    /** Somebody of a unit, who does not sign in. */
    public Person person(Scope scope, Unit unit, String name) {
        return people.person(scope, unit, name);
    }

    /** The command that submits an initiative of these people. */
    public static SubmitInitiative submission(
            String name, List<AttachmentId> files, Person... authors) {
        return new SubmitInitiative(
                name,
                "Một cách làm mới",
                "Nhanh gấp đôi",
                APPLIED,
                Stream.of(authors)
                        .map(author -> new SubmitInitiative.Author(author.id(), null))
                        .toList(),
                files);
    }

    /** An initiative that waits for the council. */
    public Initiative submitted(Scope scope, String name, Person... authors) {
        var answer = initiatives.submit(scope, submission(name, List.of(), authors));
        return ((SubmitInitiative.Answer.Submitted) answer).initiative();
    }

    /** An initiative that the council has recognised. */
    public Initiative recognised(Scope scope, Person... authors) {
        var waiting = submitted(scope, "Số hóa hồ sơ hộ tịch", authors).id();
        var answer = council.recognise(scope, recognition(waiting));
        return ((RecogniseInitiative.Answer.Recognised) answer).initiative();
    }

    /** The command that recognises an initiative. */
    public static RecogniseInitiative recognition(InitiativeId initiative) {
        return new RecogniseInitiative(
                initiative, EffectScope.MINISTRY_OR_PROVINCE, "12/QĐ-HĐSK", DECIDED);
    }

    /** A nomination of somebody for an award of the agency's own. */
    public Nomination nominated(Scope scope, AwardReview review, Person person, String award) {
        var command =
                new Nominate(
                        review.id(),
                        award,
                        AwardLevel.UNIT,
                        null,
                        new Subject.OfPerson(person.id()),
                        "Hoàn thành xuất sắc nhiệm vụ",
                        "Việc của đợt này",
                        null,
                        false);
        return ((Nominate.Answer.Nominated) nominations.nominate(scope, command)).nomination();
    }

    /** Lets a nomination rest on an initiative. */
    public UseInitiative.Answer use(
            Scope scope, Initiative initiative, Person author, Nomination nomination) {
        return uses.use(scope, new UseInitiative(initiative.id(), author.id(), nomination.id()));
    }

    /** A role model at the first stage. */
    public RoleModel discovered(Scope scope, Subject subject, String name) {
        var command =
                new DiscoverRoleModel(subject, name, null, DISCOVERED, "Việc làm tốt", List.of());
        return ((DiscoverRoleModel.Answer.Discovered) roleModels.discover(scope, command))
                .roleModel();
    }

    /** The plan under which a role model was found. */
    public PlanId discoveredUnder(Scope scope, Subject subject, PlanId plan) {
        roleModels.discover(
                scope,
                new DiscoverRoleModel(
                        subject, "Người tốt", plan, DISCOVERED, "Việc làm tốt", List.of()));
        return plan;
    }

    /** The role model, one stage further. */
    public RoleModel nurtured(Scope scope, RoleModel one) {
        var command = new AdvanceRoleModel(one.id(), RoleModelStage.NURTURE, DISCOVERED, "Đã làm");
        return ((AdvanceRoleModel.Answer.Advanced) roleModels.advance(scope, command)).roleModel();
    }
}
