package vn.thidua.graphql.duty;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.duty.WithdrawDuty;

/** {@code Mutation.dutyWithdraw}. */
@Singleton
final class DutyWithdraw implements MutationField<WithdrawDuty> {
    private final Duties duties;

    DutyWithdraw(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String name() {
        return "dutyWithdraw";
    }

    @Override
    public Class<WithdrawDuty> input() {
        return WithdrawDuty.class;
    }

    @Override
    public Payload run(WithdrawDuty input, CallerContext caller) {
        return switch (duties.withdraw(caller.scope(), input)) {
            case WithdrawDuty.Answer.Withdrawn(var duty) -> caller.done("duty", duty);
            case WithdrawDuty.Answer.AlreadyWithdrawn() -> caller.refused(Code.ALREADY_WITHDRAWN);
        };
    }

    private enum Code {
        ALREADY_WITHDRAWN
    }
}
