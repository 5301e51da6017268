package vn.thidua.tenants.eligibility;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.rule.DisciplinaryAction;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;

/** Holds people and collectives back for tests, as the personnel officer of their agency. */
@Singleton
public class HoldCasting {
    private final Casting casting;
    private final PlanCasting plans;
    private final EligibilityHolds holds;

    HoldCasting(Casting casting, PlanCasting plans, EligibilityHolds holds) {
        this.casting = casting;
        this.plans = plans;
        this.holds = holds;
    }

    /** Who keeps the holds of an agency. */
    public Scope officer(Scope scope) {
        return casting.as(scope, Role.PERSONNEL_OFFICER);
    }

    /** Who keeps the reviews of an agency. */
    Scope clerk(Scope scope) {
        return casting.as(scope, Role.OFFICE_CLERK);
    }

    /** Somebody is held back from today. */
    public EligibilityHold held(Scope officer, Subject subject) {
        return ((OpenHold.Answer.Opened) holds.open(officer, command(subject, plans.today())))
                .hold();
    }

    /** The command that holds somebody back from a day. */
    static OpenHold command(Subject subject, LocalDate day) {
        return new OpenHold(subject, HoldGround.INSPECTION, "Quyết định thanh tra số 5", day);
    }

    /** It is settled today, with or without a sanction. */
    public EligibilityHold closed(
            Scope officer, EligibilityHold hold, @Nullable DisciplinaryAction sanction) {
        return ((CloseHold.Answer.Closed) holds.close(officer, closing(hold, sanction))).hold();
    }

    /** The command that settles it today. */
    CloseHold closing(EligibilityHold hold, @Nullable DisciplinaryAction sanction) {
        return new CloseHold(hold.id(), hold.revision(), sanction, "Kết luận số 7", plans.today());
    }
}
