package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.Proxies;
import vn.thidua.tenants.council.WithdrawMandate;

/** {@code Mutation.councilMandateWithdraw}. */
@Singleton
final class CouncilMandateWithdraw implements MutationField<WithdrawMandate> {
    private final Proxies proxies;

    CouncilMandateWithdraw(Proxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public String name() {
        return "councilMandateWithdraw";
    }

    @Override
    public Class<WithdrawMandate> input() {
        return WithdrawMandate.class;
    }

    @Override
    public Payload run(WithdrawMandate input, CallerContext caller) {
        return switch (proxies.withdraw(caller.scope(), input)) {
            case WithdrawMandate.Answer.Withdrawn(var session) -> caller.done("session", session);
            case WithdrawMandate.Answer.SessionEnded() ->
                    caller.refused(Code.SESSION_ENDED).at("input", "session");
            case WithdrawMandate.Answer.BallotOpen() ->
                    caller.refused(Code.BALLOT_OPEN).at("input", "session");
            case WithdrawMandate.Answer.VotedBy() ->
                    caller.refused(Code.VOTED_BY).at("input", "seat");
            case WithdrawMandate.Answer.NoMandate() ->
                    caller.refused(Code.NO_MANDATE).at("input", "seat");
        };
    }

    private enum Code {
        SESSION_ENDED,
        BALLOT_OPEN,
        VOTED_BY,
        NO_MANDATE
    }
}
